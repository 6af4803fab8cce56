//! The screens whose markup the style files describe.

use super::{Say, Sheet, signed_in};
use app::parts::*;
use leptos::prelude::*;

pub fn all() -> Vec<Sheet> {
    vec![
        ("landing", |_, _| {}, landing),
        ("home", |f, s| signed_in(f, s, false, "/me"), |s| home(s, false)),
        ("home-now", |f, s| signed_in(f, s, false, "/me"), |s| home(s, true)),
        ("shifts", |f, s| signed_in(f, s, false, "/shifts"), shifts),
        (
            "board",
            |f, s| {
                signed_in(f, s, true, "/rosters/BAK1/2026-W48");
                f.layout = Layout::Wide;
            },
            board,
        ),
        ("desk", |f, _| f.layout = Layout::Bare, desk),
        (
            "check-in",
            |f, s| {
                signed_in(f, s, false, "/me");
                f.layout = Layout::Narrow;
                f.back = Some(("/me".into(), s.say("Home", "گھر")));
            },
            check_in,
        ),
        ("arrived", |f, _| f.layout = Layout::Bare, |s| arrived(s, "arrived good")),
        ("waiting", |f, _| f.layout = Layout::Bare, |s| arrived(s, "arrived waiting")),
        ("verify", |f, _| f.layout = Layout::Narrow, verify),
        (
            "apply",
            |f, s| {
                f.layout = Layout::Narrow;
                f.back = Some(("/apply".into(), s.say("Before", "پیچھے")));
            },
            apply,
        ),
        (
            "screening",
            |f, s| {
                signed_in(f, s, true, "/applications");
                f.layout = Layout::Wide;
            },
            screening,
        ),
        ("now", |f, s| signed_in(f, s, true, "/now/BAK1"), now),
    ]
}

fn landing(s: Say) -> AnyView {
    view! {
        <section class="hero">
            <h1>{s.say("Help your city at the service center", "سروس سینٹر میں اپنے شہر کی مدد کریں")}</h1>
            <p class="lead">{s.say("Young people welcome visitors, show the way and help with online services. You learn, your hours count, and you earn a certificate that anyone can check.", "نوجوان آنے والوں کا استقبال کرتے ہیں، راستہ دکھاتے ہیں اور آن لائن خدمات میں مدد کرتے ہیں۔")}</p>
            <Actions><Button label=s.say("Apply now", "ابھی درخواست دیں") href="#" large=true /><Button label=s.say("Verify a certificate", "سند کی تصدیق") tone=Tone::Quiet href="#" large=true /></Actions>
        </section>
        <Section title=s.say("Open now", "اس وقت کھلا ہے")>
            <ul class="intakes" role="list">
                <li class="card">
                    <header class="card-head"><h3>{s.say("Spring intake 2027", "بہار 2027 کا داخلہ")}</h3><Tag label=s.say("Open until Friday, 11 December", "جمعہ 11 دسمبر تک") news=News::Good /></header>
                    <p class="muted">{s.say("Age 18 to 29. 12 centers, 340 places. Shifts of three hours, for two to six months.", "عمر 18 سے 29۔ 12 مراکز، 340 جگہیں۔")}</p>
                    <Actions><Button label=s.say("Apply", "درخواست دیں") href="#" /></Actions>
                </li>
            </ul>
        </Section>
        <Section title=s.say("How it works", "یہ کیسے ہوتا ہے")>
            <ol class="ways" role="list">
                <li><h3>{s.say("Apply", "درخواست")}</h3><p>{s.say("Ten minutes on your phone. You can stop and go on later.", "فون پر دس منٹ۔ آپ رک کر بعد میں جاری رکھ سکتے ہیں۔")}</p></li>
                <li><h3>{s.say("Meet us", "ملاقات")}</h3><p>{s.say("A short talk at a center near you.", "قریبی مرکز میں مختصر گفتگو۔")}</p></li>
                <li><h3>{s.say("Learn", "سیکھیں")}</h3><p>{s.say("Two days of training.", "دو دن کی تربیت۔")}</p></li>
                <li><h3>{s.say("Help", "مدد کریں")}</h3><p>{s.say("Take shifts that fit your studies.", "اپنی پڑھائی کے مطابق شفٹیں لیں۔")}</p></li>
            </ol>
        </Section>
    }
    .into_any()
}

fn home(s: Say, now: bool) -> AnyView {
    view! {
        <h1 class="sr">{s.say("Home", "گھر")}</h1>
        <div class="home">
            <div class="stack wide">
                <section class="next" aria-labelledby="next">
                    <p class="next-eyebrow">{s.say("Your next shift", "آپ کی اگلی شفٹ")}</p>
                    <h2 class="next-day" id="next">{s.say("Wednesday, 25 November", "بدھ، 25 نومبر")}</h2>
                    <p class="next-time"><time datetime="09:00">"09:00"</time>"–"<time datetime="12:00">"12:00"</time></p>
                    <dl class="next-facts">
                        <div><dt>{s.say("Place", "جگہ")}</dt><dd>{s.say("Baku, Xətai center", "باکو، ختائی مرکز")}</dd></div>
                        <div><dt>{s.say("Position", "عہدہ")}</dt><dd>{s.say("Queue guide", "قطار رہنما")}</dd></div>
                        <div><dt>{s.say("Led by", "لیڈ")}</dt><dd><Name name="Günay Hüseynova" /></dd></div>
                    </dl>
                    {if now {
                        view! { <a class="next-go" href="#"><Icon glyph=Glyph::Code />{s.say("Check in", "حاضری لگائیں")}</a> }.into_any()
                    } else {
                        view! { <p class="next-note">{s.say("You can check in from 08:30.", "حاضری 08:30 سے لگ سکتی ہے۔")}</p> }.into_any()
                    }}
                </section>
                <div class="next-under">
                    <a class="button plain" href="#">{s.say("I can't come", "میں نہیں آ سکتا")}</a>
                    <a class="button plain" href="#">{s.say("All my shifts", "میری تمام شفٹیں")}</a>
                </div>
                <Progress label=s.say("Hours to your certificate", "سند تک گھنٹے") figures=s.say("62 of 80", "80 میں سے 62") value=62 max=80 />
            </div>
            <div class="stack wide">
                <Section title=s.say("Needs an answer", "جواب درکار")>
                    <List>
                        <Item title=s.say("Murad offers you his shift", "مراد اپنی شفٹ پیش کر رہے ہیں") href="#" note=s.say("Friday, 27 November, 12:00–15:00. Answer by tonight.", "جمعہ، 27 نومبر، 12:00–15:00۔ آج رات تک جواب دیں۔") end=view! { <Icon glyph=Glyph::Next /> } />
                        <Item title=s.say("Confirm Saturday's shift", "ہفتے کی شفٹ کی تصدیق کریں") href="#" note=s.say("28 November, 09:00–12:00", "28 نومبر، 09:00–12:00") end=view! { <Icon glyph=Glyph::Next /> } />
                    </List>
                </Section>
                <Section title=s.say("Open shifts that fit", "موزوں کھلی شفٹیں") beside=view! { <a href="#">{s.say("All", "سب")}</a> }>
                    <List>
                        <Item title=s.say("Sunday, 29 November, 09:00–12:00", "اتوار، 29 نومبر، 09:00–12:00") href="#" note=s.say("Information desk, Xətai. 1 place left", "معلومات ڈیسک، ختائی۔ ایک جگہ باقی") />
                    </List>
                </Section>
            </div>
        </div>
    }
    .into_any()
}

fn shift(s: Say, time: (&str, &str), what: String, places: String, class: &'static str, act: AnyView) -> AnyView {
    let (from, until) = (time.0.to_owned(), time.1.to_owned());
    view! {
        <li class="shift">
            <p class="shift-time"><time datetime=from.clone()>{from.clone()}</time>"–"<time datetime=until.clone()>{until.clone()}</time></p>
            <div class="shift-what"><a class="shift-title" href="#">{what}</a><p class="shift-where">{s.say("Baku, Xətai center", "باکو، ختائی مرکز")}</p></div>
            <p class=class>{places}</p>
            {act}
        </li>
    }
    .into_any()
}

fn shifts(s: Say) -> AnyView {
    let take = |says: &str| {
        view! { <div class="shift-act"><PostButton action="#" label=s.say("Take this shift", "یہ شفٹ لیں") says=says.to_owned() /></div> }.into_any()
    };
    let day = |name: String, date: String| {
        let guide = s.say("Queue guide", "قطار رہنما");
        let desk = s.say("Information desk", "معلومات ڈیسک");
        view! {
            <section class="day">
                <h2 class="day-head">{name}" "<span>{date}</span></h2>
                <ul class="shifts" role="list">
                    {shift(s, ("09:00", "12:00"), guide.clone(), s.say("3 places left", "3 جگہیں باقی"), "shift-places", take("Take this shift: 09:00 Queue guide"))}
                    {shift(s, ("12:00", "15:00"), desk.clone(), s.say("1 place left", "1 جگہ باقی"), "shift-places last", take("Take this shift: 12:00 Information desk"))}
                    {shift(s, ("15:00", "18:00"), desk, s.say("Full", "مکمل"), "shift-places full", view! { <div class="shift-act"><PostButton action="#" tone=Tone::Quiet label=s.say("Join the waitlist", "انتظار کی فہرست میں شامل ہوں") /></div> }.into_any())}
                    {shift(s, ("18:00", "20:00"), guide, s.say("2 places left", "2 جگہیں باقی"), "shift-places", view! { <p class="shift-why">{s.say("You need the training “First aid”.", "آپ کو «ابتدائی طبی امداد» کی تربیت چاہیے۔")}" "<a href="#">{s.say("See its sessions", "نشستیں دیکھیں")}</a></p> }.into_any())}
                </ul>
            </section>
        }
    };
    view! {
        <PageHead title=s.say("Shifts you can take", "شفٹیں جو آپ لے سکتے ہیں") />
        <Chips label=s.say("Filter", "چھانٹیں") ways=vec![
            Way::new(s.say("My center", "میرا مرکز"), "#", true), Way::new(s.say("Only free places", "صرف خالی جگہیں"), "#", false),
            Way::new(s.say("Mornings", "صبح"), "#", false), Way::new(s.say("Weekend", "اختتام ہفتہ"), "#", false),
        ] />
        {day(s.say("Wednesday", "بدھ"), s.say("25 November", "25 نومبر"))}
        {day(s.say("Thursday", "جمعرات"), s.say("26 November", "26 نومبر"))}
    }
    .into_any()
}

fn board(s: Say) -> AnyView {
    let days = [
        ("Mon", "پیر"),
        ("Tue", "منگل"),
        ("Wed", "بدھ"),
        ("Thu", "جمعرات"),
        ("Fri", "جمعہ"),
        ("Sat", "ہفتہ"),
        ("Sun", "اتوار"),
    ];
    let heads = days.iter().enumerate().map(|(at, (en, ur))| {
        view! { <th scope="col" class=(at == 2).then_some("today")>{s.say(en, ur)}" "<span>{format!("{}.11", 23 + at)}</span></th> }
    }).collect::<Vec<_>>();
    let cell = |at: usize| {
        let odd = at % 3;
        view! {
            <td><ul class="places" role="list">
                <li class="place"><bdi>{s.say("Aysel Məmmədova", "عائشہ خان")}</bdi><span class="mini">"EN"</span></li>
                {match odd {
                    0 => view! { <li class="place gap hard"><button type="button">{s.say("No lead", "لیڈ نہیں")}</button></li> }.into_any(),
                    1 => view! { <li class="place breach" tabindex="0"><bdi>{s.say("Murad Əliyev", "مراد علی")}</bdi><Icon glyph=Glyph::Warn /><p class="why">{s.say("Over 20 hours this week", "اس ہفتے 20 گھنٹوں سے زیادہ")}</p></li> }.into_any(),
                    _ => view! { <li class="place trainee"><bdi>{s.say("Leyla Quliyeva", "لیلیٰ")}</bdi><span class="mini">{s.say("trainee", "زیر تربیت")}</span></li> }.into_any(),
                }}
                <li class="place gap"><button type="button">{s.say("2 free", "2 خالی")}</button></li>
            </ul></td>
        }
    };
    let line = |position: String, shift: usize| {
        view! { <tr><th scope="row">{position}</th>{(0..7).map(|d| cell(d + shift)).collect::<Vec<_>>()}</tr> }
    };
    let body = ["09:00–12:00", "12:00–15:00", "15:00–18:00"]
        .into_iter()
        .map(|hours| {
            view! {
                <tbody>
                    <tr class="board-shift"><th scope="rowgroup" colspan="8">{hours}</th></tr>
                    {line(s.say("Queue guide", "قطار رہنما"), 0)}
                    {line(s.say("Information desk", "معلومات ڈیسک"), 1)}
                    {line(s.say("Shift lead", "شفٹ لیڈ"), 2)}
                </tbody>
            }
        })
        .collect::<Vec<_>>();
    view! {
        <PageHead title=s.say("Week 48, 23–29 November", "ہفتہ 48، 23–29 نومبر") eyebrow=s.say("Roster, draft", "روسٹر، مسودہ")>
            <Button label=s.say("Propose", "تجویز") tone=Tone::Quiet href="#" />
            <Button label=s.say("Print", "چھاپیں") tone=Tone::Quiet icon=Glyph::Print href="#" />
        </PageHead>
        <div class="board" role="region" tabindex="0" aria-label=s.say("Roster of week 48", "ہفتہ 48 کا روسٹر")><table>
            <caption class="sr">{s.say("Positions by days", "عہدے اور دن")}</caption>
            <thead><tr><td></td>{heads}</tr></thead>
            {body}
        </table></div>
        <div class="board-bar">
            <p class="board-sum"><strong>{s.say("112 of 120", "120 میں سے 112")}</strong>" "{s.say("filled", "پُر")}" · "<a href="#">{s.say("2 without a lead", "2 لیڈ کے بغیر")}</a>" · "<a href="#">{s.say("1 over hours", "1 گھنٹوں سے زیادہ")}</a></p>
            <Actions inline=true><Button label=s.say("See the difference", "فرق دیکھیں") tone=Tone::Quiet href="#" /><Button label=s.say("Publish", "شائع کریں") href="#" /></Actions>
        </div>
    }
    .into_any()
}

/// A pattern that looks like a code from afar.
fn code() -> AnyView {
    let mut path = String::new();
    for y in 0..29u32 {
        for x in 0..29u32 {
            let (cx, cy) = (x.min(28 - x), y.min(28 - y));
            let finder = (!(8..=20).contains(&x) && y < 8) || (x < 8 && y > 20);
            let (fx, fy) = (if x > 20 { 28 - x } else { x }, if y > 20 { 28 - y } else { y });
            let ring = fx.max(fy) <= 6 && (fx.min(fy) == 0 || fx.max(fy) == 6)
                || (2..=4).contains(&fx) && (2..=4).contains(&fy);
            let noise = (x * 7 + y * 13 + x * y * 3 + cx * cy) % 5 < 2;
            if (finder && ring) || (!finder && noise) {
                path.push_str(&format!("M{x} {y}h1v1h-1z"));
            }
        }
    }
    view! { <svg viewBox="0 0 29 29" fill="currentColor" aria-hidden="true" shape-rendering="crispEdges"><path d=path></path></svg> }.into_any()
}

fn desk(s: Say) -> AnyView {
    let arrivals = [("Aysel M.", "08:51"), ("Murad Ə.", "08:50"), ("Leyla Q.", "08:47"), ("Tural H.", "08:44")]
        .into_iter()
        .map(|(name, at)| view! { <li><bdi>{name}</bdi><time datetime=at>{at}</time></li> })
        .collect::<Vec<_>>();
    view! {
        <div class="desk">
            <header class="desk-head"><h1>{s.say("Baku, Xətai center", "باکو، ختائی مرکز")}</h1><p class="desk-clock"><time datetime="08:52">"08:52"</time></p></header>
            <div class="desk-code">
                <a class="desk-qr" href="/check-in/token" aria-label=s.say("Check in", "حاضری لگائیں")>{code()}</a>
                <div class="desk-below">
                    <svg class="desk-ring" viewBox="0 0 48 48" data-seconds="20" aria-hidden="true">
                        <circle cx="24" cy="24" r="21" pathLength="30"></circle>
                        <circle class="run" cx="24" cy="24" r="21" pathLength="30"></circle>
                    </svg>
                    <p class="desk-say">{s.say("Point your phone's camera here", "فون کا کیمرا یہاں رکھیں")}</p>
                </div>
            </div>
            <section class="desk-in"><h2>{s.say("Just arrived", "ابھی پہنچے")}</h2><ol class="arrivals" role="list">{arrivals}</ol></section>
        </div>
    }
    .into_any()
}

fn check_in(s: Say) -> AnyView {
    view! {
        <form class="arrive" method="post">
            <PageHead title=s.say("Baku, Xətai center", "باکو، ختائی مرکز") eyebrow=s.say("Check in", "حاضری") />
            <Facts facts=vec![
                (s.say("Shift", "شفٹ"), s.say("Wednesday, 09:00–12:00", "بدھ، 09:00–12:00").into_any()),
                (s.say("Position", "عہدہ"), s.say("Queue guide", "قطار رہنما").into_any()),
            ] />
            <button class="arrive-go" type="submit">{s.say("I am here", "میں یہاں ہوں")}</button>
            <p class="muted">{s.say("Your lead sees that you are here. Where you are is not stored.", "آپ کے لیڈ کو اطلاع ہو گی۔ آپ کا مقام محفوظ نہیں ہوتا۔")}</p>
        </form>
    }
    .into_any()
}

fn arrived(s: Say, class: &'static str) -> AnyView {
    view! {
        <div class=class role="status">
            <svg class="arrived-tick" viewBox="0 0 120 120" aria-hidden="true"><circle cx="60" cy="60" r="54"></circle><path pathLength="1" d="M35 62l17 17 34-36"></path></svg>
            <p class="arrived-time"><time datetime="08:52">"08:52"</time></p>
            <h1 class="arrived-name"><bdi>{s.say("Aysel Məmmədova", "عائشہ خان")}</bdi></h1>
            <p class="arrived-what">{s.say("Queue guide", "قطار رہنما")}</p>
            <p class="arrived-note">{if class.contains("good") { s.say("You are on time.", "آپ وقت پر ہیں۔") } else { s.say("No connection. It will be sent.", "رابطہ نہیں۔ یہ بعد میں بھیجا جائے گا۔") }}</p>
            <a class="button quiet" href="/me">{s.say("Done", "ہو گیا")}</a>
        </div>
    }
    .into_any()
}

fn verify(s: Say) -> AnyView {
    view! {
        <VerdictBox verdict=Verdict::Genuine title=s.say("Genuine certificate", "اصل سند") text=s.say("It was issued by the agency and nothing in it was changed.", "یہ ادارے نے جاری کی اور اس میں کچھ نہیں بدلا گیا۔") />
        <Facts facts=vec![
            (s.say("Name", "نام"), view! { <Name name="Aysel Məmmədova" /> }.into_any()),
            (s.say("For", "برائے"), s.say("80 hours of service as a queue guide", "قطار رہنما کے طور پر 80 گھنٹے کی خدمت").into_any()),
            (s.say("Issued", "اجرا"), s.say("Friday, 20 November 2026", "جمعہ، 20 نومبر 2026").into_any()),
            (s.say("Serial", "نمبر"), "AZ-2026-004217".into_any()),
        ] />
        <h2>{s.say("The other verdicts", "دیگر فیصلے")}</h2>
        <VerdictBox verdict=Verdict::Altered title=s.say("Altered", "تبدیل شدہ") text=s.say("The signature does not fit the facts.", "دستخط حقائق سے میل نہیں کھاتا۔") />
        <VerdictBox verdict=Verdict::Revoked title=s.say("Revoked", "منسوخ") text=s.say("The agency took it back on 3 November 2026.", "ادارے نے 3 نومبر 2026 کو واپس لی۔") />
        <VerdictBox verdict=Verdict::Unknown title=s.say("Unknown", "نامعلوم") text=s.say("No certificate has this code. Check the spelling.", "اس کوڈ کی کوئی سند نہیں۔") />
    }
    .into_any()
}

fn apply(s: Say) -> AnyView {
    view! {
        <div class="ask">
            <p class="ask-step">{s.say("Question 2 of 6", "سوال 2 از 6")}</p>
            <h1>{s.say("Where would you like to help?", "آپ کہاں مدد کرنا چاہیں گے؟")}</h1>
            <Form action="#">
                <Radios name="center" class="boxed" label=s.say("Center", "مرکز") hint=s.say("You can name a second wish later.", "دوسری خواہش بعد میں۔") choices=vec![
                    Choice::new("BAK1", s.say("Baku, Xətai", "باکو، ختائی")).hint(s.say("Open daily 08:00–20:00", "روزانہ 08:00–20:00")).chosen(true),
                    Choice::new("GNC1", s.say("Gəncə", "گنجہ")), Choice::new("SMQ1", s.say("Sumqayıt", "سمقائیت")),
                ] />
                <Actions><Button label=s.say("Continue", "جاری رکھیں") large=true /></Actions>
            </Form>
            <p class="saved"><Icon glyph=Glyph::Check />{s.say("Saved at 14:02. You can close this page.", "14:02 پر محفوظ۔ آپ یہ صفحہ بند کر سکتے ہیں۔")}</p>
        </div>
    }
    .into_any()
}

fn screening(s: Say) -> AnyView {
    let people = [
        ("Aysel Məmmədova", "عائشہ خان"),
        ("Murad Əliyev", "مراد علی"),
        ("Leyla Quliyeva", "لیلیٰ"),
        ("Tural Həsənov", "طارق حسن"),
    ];
    let items = people.into_iter().enumerate().map(|(at, (en, ur))| view! {
        <Item title=s.say(en, ur).into_any() href="#" current={at == 1} note=s.say("Age 22, Xətai, English B2", "عمر 22، ختائی، انگریزی B2") end=view! { <Tag label=s.say("New", "نئی") news=News::Info /> } />
    }).collect::<Vec<_>>();
    view! {
        <PageHead title=s.say("Applications", "درخواستیں") eyebrow=s.say("Spring intake 2027", "بہار 2027 کا داخلہ") />
        <div class="screen-case">
            <nav class="case-list" aria-label=s.say("Applications", "درخواستیں")><List>{items}</List></nav>
            <article class="case">
                <div class="row apart"><h2><bdi>{s.say("Murad Əliyev", "مراد علی")}</bdi></h2><Tag label=s.say("Screening", "جانچ") news=News::Warn /></div>
                <Facts facts=vec![
                    (s.say("Age", "عمر"), "22".into_any()), (s.say("Center", "مرکز"), s.say("Baku, Xətai", "باکو، ختائی").into_any()),
                    (s.say("Languages", "زبانیں"), s.say("Azerbaijani C2, English B2", "آذربائیجانی C2، انگریزی B2").into_any()),
                    (s.say("Why", "کیوں"), s.say("I want to help people who find forms hard, as my grandmother does, and to learn how a service center works.", "میں ان لوگوں کی مدد کرنا چاہتا ہوں جنہیں فارم مشکل لگتے ہیں۔").into_any()),
                ] />
                <form class="decide" method="post">
                    <Button label=s.say("Invite to interview", "انٹرویو کے لیے بلائیں") name="to" value="interview" />
                    <Button label=s.say("Waitlist", "انتظار") tone=Tone::Quiet name="to" value="waitlisted" />
                    <Button label=s.say("Decline", "مسترد") tone=Tone::Danger name="to" value="declined" />
                </form>
            </article>
        </div>
    }
    .into_any()
}

fn now(s: Say) -> AnyView {
    let row = |class: &'static str, name: String, note: String, tag: AnyView, act: AnyView| {
        view! {
            <li class=class><div class="item-text"><span class="item-title"><bdi>{name}</bdi></span><p class="item-note">{note}</p></div><div class="item-end">{tag}{act}</div></li>
        }
    };
    let act = || view! { <PostButton action="#" tone=Tone::Quiet label=s.say("Is here", "موجود") /> }.into_any();
    view! {
        <PageHead title=s.say("Now", "اس وقت") eyebrow=s.say("Baku, Xětai", "باکو، ختائی") lead=s.say("09:00–12:00. 8 of 10 are here.", "09:00–12:00۔ 10 میں سے 8 موجود ہیں۔") />
        <Progress label=s.say("Here", "موجود") figures=s.say("8 of 10", "10 میں سے 8") value=8 max=10 />
        <ul class="list now" role="list">
            {row("item missing", s.say("Murad Əliyev", "مراد علی"), s.say("Queue guide, +994 50 123 45 67", "قطار رہنما"), view! { <Tag label=s.say("12 minutes late", "12 منٹ تاخیر") news=News::Bad /> }.into_any(), act())}
            {row("item expected", s.say("Leyla Quliyeva", "لیلیٰ"), s.say("Information desk", "معلومات ڈیسک"), view! { <Tag label=s.say("Expected", "متوقع") /> }.into_any(), act())}
            {row("item here", s.say("Aysel Məmmədova", "عائشہ خان"), s.say("Queue guide", "قطار رہنما"), view! { <Tag label=s.say("Here since 08:52", "08:52 سے موجود") news=News::Good /> }.into_any(), ().into_any())}
        </ul>
    }
    .into_any()
}
