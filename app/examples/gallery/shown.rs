//! One page of every part, as a feature would use it.

use super::{Say, Sheet, signed_in};
use app::parts::*;
use leptos::prelude::*;

pub fn all() -> Vec<Sheet> {
    vec![
        ("parts", |f, s| signed_in(f, s, true, "/people"), parts),
        (
            "form",
            |f, s| {
                signed_in(f, s, false, "/account");
                f.layout = Layout::Narrow;
                f.back = Some(("/me".into(), s.say("Home", "گھر")));
            },
            form,
        ),
        (
            "icons",
            |f, s| signed_in(f, s, false, ""),
            |_| {
                let all = Glyph::ALL
                    .iter()
                    .map(|glyph| view! { <li class="row"><Icon glyph=*glyph />{format!("{glyph:?}")}</li> });
                view! { <PageHead title="Icons" /><ul class="columns" role="list">{all.collect::<Vec<_>>()}</ul> }
                    .into_any()
            },
        ),
    ]
}

fn parts(s: Say) -> AnyView {
    let rows = vec![
        vec![
            s.say("Aysel Məmmədova", "عائشہ خان").into_any(),
            s.say("Queue guide", "قطار رہنما").into_any(),
            "62".into_any(),
            view! { <Tag label=s.say("Active", "فعال") news=News::Good /> }.into_any(),
        ],
        vec![
            s.say("Murad Əliyev", "مراد علی").into_any(),
            s.say("Information desk", "معلومات ڈیسک").into_any(),
            "18".into_any(),
            view! { <Tag label=s.say("Training expires", "تربیت ختم ہو رہی ہے") news=News::Warn /> }.into_any(),
        ],
        vec![
            s.say("Günay Hüseynova", "گلناز حسین").into_any(),
            s.say("Shift lead", "شفٹ لیڈ").into_any(),
            "104".into_any(),
            view! { <Tag label=s.say("Paused", "موقوف") /> }.into_any(),
        ],
    ];
    let columns = || {
        vec![
            Column::new(s.say("Name", "نام")),
            Column::new(s.say("Position", "عہدہ")),
            Column::number(s.say("Hours", "گھنٹے")),
            Column::new(s.say("State", "حالت")),
        ]
    };
    let wide = vec![
        vec!["BAK1".into_any(), "112".into_any(), "120".into_any(), "93 %".into_any()],
        vec!["GNC1".into_any(), "48".into_any(), "60".into_any(), "80 %".into_any()],
    ];
    let ways = |a: &str, b: &str, c: &str| {
        vec![Way::new(a, "#a", true).count("12"), Way::new(b, "#b", false).count("3"), Way::new(c, "#c", false)]
    };
    view! {
        <PageHead title=s.say("People of the center", "مرکز کے لوگ") eyebrow=s.say("Baku, Xətai", "باکو، ختائی") lead=s.say("Who is placed here, what they may do and how it goes.", "یہاں کون تعینات ہے، کیا کر سکتا ہے اور کام کیسا چل رہا ہے۔")>
            <Button label=s.say("Export", "برآمد") tone=Tone::Quiet icon=Glyph::Download href="#" />
            <Button label=s.say("Add a person", "فرد شامل کریں") icon=Glyph::Plus href="#" />
        </PageHead>
        <Banner news=News::Good title=s.say("The roster is published. 48 people were told.", "روسٹر شائع ہو گیا۔ 48 افراد کو اطلاع دی گئی۔") />
        <Banner news=News::Warn title=s.say("Two shifts on Friday have no lead.", "جمعہ کی دو شفٹوں میں لیڈ نہیں۔")>
            <p>{s.say("They can't be published like this.", "اس حالت میں شائع نہیں ہو سکتیں۔")}" "<a href="#">{s.say("Show them", "دکھائیں")}</a></p>
        </Banner>
        <Banner news=News::Bad title=s.say("The mail could not be sent.", "ای میل نہیں بھیجی جا سکی۔")>
            <p>{s.say("Nothing was lost. It will be tried again in 5 minutes.", "کچھ ضائع نہیں ہوا۔ پانچ منٹ بعد دوبارہ کوشش ہو گی۔")}</p>
        </Banner>
        <Banner title=s.say("The programme has a new agreement.", "پروگرام کا نیا معاہدہ ہے۔") />
        <Tabs label=s.say("People", "لوگ") ways=ways(&s.say("Active", "فعال"), &s.say("Paused", "موقوف"), &s.say("Ended", "ختم")) />
        <Chips label=s.say("Filter", "چھانٹیں") ways=ways(&s.say("My center", "میرا مرکز"), &s.say("Weekend", "اختتام ہفتہ"), &s.say("Speaks English", "انگریزی بولنے والے")) />
        <Table caption=s.say("Volunteers", "رضاکار") columns=columns() rows />
        <Pager label=s.say("Pages", "صفحات") previous=("#".to_owned(), s.say("Newer", "نئے")) next=("#".to_owned(), s.say("Older", "پرانے")) />
        <Table caption=s.say("Fill rate of the centers", "مراکز کی شرح") columns=columns() rows=wide scroll=true />
        <Figures figures=vec![(s.say("places filled", "جگہیں پُر"), "112 / 120".into()), (s.say("unanswered offers", "بے جواب پیشکشیں"), "7".into()), (s.say("no-shows this week", "اس ہفتے غیر حاضر"), "3".into())] />
        <div class="columns">
            <Card title=s.say("Hours", "گھنٹے") beside=view! { <a href="#">{s.say("All", "سب")}</a> }>
                <Progress label=s.say("To your certificate", "سند تک") figures=s.say("62 of 80 hours", "80 میں سے 62 گھنٹے") value=62 max=80 />
                <Progress label=s.say("Training", "تربیت") figures=s.say("3 of 3 courses", "3 میں سے 3 کورس") value=3 max=3 />
            </Card>
            <Card title=s.say("Next step", "اگلا قدم") soft=true foot=view! { <Button label=s.say("Sign the agreement", "معاہدے پر دستخط کریں") href="#" /> }>
                <p>{s.say("Read the agreement and sign it by Friday, 27 November.", "معاہدہ پڑھیں اور جمعہ، 27 نومبر تک دستخط کریں۔")}</p>
            </Card>
        </div>
        <Section title=s.say("Waiting for you", "آپ کا انتظار")>
            <List>
                <Item title=s.say("Murad offers you his shift", "مراد اپنی شفٹ پیش کر رہے ہیں") href="#" note=s.say("Wednesday, 25 November, 09:00–12:00", "بدھ، 25 نومبر، 09:00–12:00") end=view! { <Icon glyph=Glyph::Next /> } />
                <Item title=s.say("First aid", "ابتدائی طبی امداد") note=s.say("Expires in 12 days", "12 دن میں ختم") acts=true end=view! { <PostButton action="#" label=s.say("Enrol", "اندراج") tone=Tone::Quiet /> } />
            </List>
        </Section>
        <Section title=s.say("Applications", "درخواستیں")>
            <Empty icon=Glyph::Paper title=s.say("No application waits", "کوئی درخواست منتظر نہیں") text=s.say("New ones appear here as soon as they are submitted.", "نئی درخواستیں جمع ہوتے ہی یہاں نظر آئیں گی۔")>
                <Button label=s.say("Open the intake", "داخلہ کھولیں") tone=Tone::Quiet href="#" />
            </Empty>
        </Section>
        <Steps label=s.say("Your application", "آپ کی درخواست") done=s.say("done", "مکمل") steps=vec![
            Step { label: s.say("Submitted", "جمع"), note: Some(s.say("Monday, 16 November", "پیر، 16 نومبر")), at: StepAt::Behind },
            Step { label: s.say("Interview", "انٹرویو"), note: Some(s.say("Choose a time by Friday", "جمعہ تک وقت چنیں")), at: StepAt::Here },
            Step { label: s.say("Offer", "پیشکش"), note: None, at: StepAt::Ahead },
        ] />
        <More label=s.say("Why this can't be undone", "یہ واپس کیوں نہیں ہو سکتا")><p>{s.say("Hours are a ledger.", "گھنٹے ایک کھاتہ ہیں۔")}</p></More>
        <Actions inline=true>
            <Button label=s.say("I can't come", "میں نہیں آ سکتا") tone=Tone::Danger opens="cannot" icon=Glyph::Hand />
            <Button label=s.say("More", "مزید") tone=Tone::Plain href="#" />
        </Actions>
        <Dialog id="cannot" title=s.say("You can't come on Wednesday?", "آپ بدھ کو نہیں آ سکتے؟")>
            <p>{s.say("The shift goes back to the list; three people wait for it.", "شفٹ فہرست میں واپس جائے گی؛ تین لوگ منتظر ہیں۔")}</p>
            <Actions>
                <PostButton action="#" label=s.say("Release the shift", "شفٹ چھوڑیں") tone=Tone::Danger />
                <Button label=s.say("Keep it", "رکھیں") tone=Tone::Quiet closes="cannot" />
            </Actions>
        </Dialog>
    }
    .into_any()
}

fn form(s: Say) -> AnyView {
    let faults = vec![
        Fault {
            field: "email".into(),
            text: s.say("Write the address with an @, like aysel@example.com", "پتہ @ کے ساتھ لکھیں"),
            label: String::new(),
        },
        Fault {
            field: "center".into(), text: s.say("Choose a center", "ایک مرکز چنیں"), label: String::new()
        },
    ];
    view! {
        <PageHead title=s.say("About you", "آپ کے بارے میں") />
        <ErrorSummary title=s.say("Two answers need another look", "دو جوابات دوبارہ دیکھیں") faults=faults.clone() />
        <Form action="#" fields=vec![("version", "3".into())]>
            <Field name="given_name" label=s.say("Given name", "نام") value=s.say("Aysel", "عائشہ") autocomplete="given-name" />
            <Field name="email" kind="email" label=s.say("E-mail", "ای میل") value="aysel.example.com" hint=s.say("We write to you about your application only.", "ہم صرف درخواست کے بارے میں لکھیں گے۔") error=fault_of(&faults, "email") autocomplete="email" />
            <Field name="phone" kind="tel" label=s.say("Phone", "فون") value="+994 50 123 45 67" optional=s.say("optional", "اختیاری") width=16 autocomplete="tel" />
            <Field name="birth_date" kind="date" label=s.say("Date of birth", "تاریخ پیدائش") value="2004-05-17" width=8 />
            <Select name="center" label=s.say("Center", "مرکز") nothing=s.say("Choose a center", "مرکز چنیں") choices=vec![Choice::new("BAK1", "Bakı, Xətai"), Choice::new("GNC1", "Gəncə")] error=fault_of(&faults, "center") />
            <Radios name="days" label=s.say("When can you come?", "آپ کب آ سکتے ہیں؟") class="boxed" choices=vec![
                Choice::new("week", s.say("On weekdays", "کام کے دن")).hint(s.say("Monday to Friday, 09:00 to 18:00", "پیر سے جمعہ، 09:00 سے 18:00")).chosen(true),
                Choice::new("end", s.say("On weekends", "اختتام ہفتہ")),
            ] />
            <Checkboxes name="languages" label=s.say("Languages you speak", "زبانیں") class="inline" choices=vec![Choice::new("az", "Azərbaycanca").chosen(true), Choice::new("en", "English"), Choice::new("ru", "Русский")] />
            <TextArea name="why" label=s.say("Why do you want to volunteer?", "آپ رضاکار کیوں بننا چاہتے ہیں؟") hint=s.say("A few sentences are enough.", "چند جملے کافی ہیں۔") />
            <Checkbox name="consent" label=s.say("I agree that the agency keeps these answers for this intake.", "میں متفق ہوں کہ ادارہ یہ جوابات رکھے۔") />
            <Actions>
                <Button label=s.say("Continue", "جاری رکھیں") large=true />
                <Button label=s.say("Save for later", "بعد کے لیے محفوظ کریں") tone=Tone::Quiet name="then" value="later" />
            </Actions>
        </Form>
    }
    .into_any()
}
