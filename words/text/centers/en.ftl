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
center-lists-label = Days, needs and places
center-special-days = Days with other hours
center-seasons = Seasons
center-needs = People needed
center-stops = Where it stands
center-neighbours = Centers nearby
center-holidays = Public holidays
center-event-days = Days of the event
center-closed-hint = No shifts are made for these days. Shifts that people hold stay until you call them off.
center-special-hint = Open in spite of a public holiday, or at other hours than usual. Without hours the usual ones count.
center-seasons-hint = Dates with opening hours of their own. Days without hours are closed then.
center-needs-hint = How many people each position needs. Templates without a number of their own ask for this many.
center-stops-hint = The place of each day. Shifts of that day show it.
center-neighbours-hint = These centers and this one may lend each other people.
center-list-add = Add
center-list-change = Change
center-list-remove = Remove
center-list-none = Nothing here yet.
center-first-day = First day
center-last-day = Last day
center-closed-why = Why
center-usual-hours = usual hours
center-all-hours = at all hours
center-stop-place = Place
center-latitude = Latitude
center-longitude = Longitude
center-neighbour = Center
center-way-minutes = Minutes on the way
center-minutes-away =
    { $minutes ->
        [one] { $minutes } minute away
       *[other] { $minutes } minutes away
    }
