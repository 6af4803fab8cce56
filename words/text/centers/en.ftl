center-lead = Where volunteers serve.
center-none-title = No centers yet
center-none-text = An administrator adds the first one.
center-hours = Opening hours
center-hours-unknown = Not given
center-open-today = Open today { $hours }
center-closed-today = Closed today
center-closed = Closed
center-closed-days = Closed days
center-kind-label = Kind
center-city = City
center-code = Code
center-zone = Time zone
center-institutions = Institutions
center-services = Services
center-services-count =
    { $services ->
        [one] { $services } service
       *[other] { $services } services
    }
center-board = Board of the week
center-edit = Change the center
center-apply = Become a volunteer here
center-shut-hours = Outside the opening hours.
center-shut-day = Closed on that day.
center-shut-named = Closed: { $name }
center-shut-holiday = Public holiday: { $name }
center-shut-not-on = The event is not on then.
