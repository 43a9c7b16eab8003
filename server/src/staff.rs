//! Joiners, leavers, roles and letters from the command line, by the same deeds as the pages.

use crate::{boot, command::Stop, config::Config};
use clap::Subcommand;
use domain::{
    access::{Actor, Role},
    ids::{PlaceId, StaffId},
    time::day,
};
use jiff::civil::Date;
use locales::{Tr, Voice, msg, when};
use service::{
    Ctx, Origin,
    desk::{self, Asked},
    staff::{self, Given, Joiner, Member, SteppedUp},
};
use std::io::Write;

/// What to do with the list of staff.
#[derive(Debug, Subcommand)]
pub(crate) enum Deed {
    /// Let somebody join; prints their first password, once. Only the first administrator of all can begin at once:
    /// every other role waits until an administrator confirms it.
    Join {
        login: String,
        /// The name as colleagues and applicants see it.
        #[arg(long)]
        name: String,
        /// The code of a role, such as `caseworker` or `administrator`.
        #[arg(long, value_parser = role)]
        role: Role,
        #[arg(long)]
        team: Option<String>,
        /// The name of the place where they work.
        #[arg(long)]
        place: Option<String>,
        /// The first day, as YYYY-MM-DD; today by default.
        #[arg(long)]
        starts: Option<Date>,
    },
    /// Let somebody leave: from that day on they cannot come in, and their stays end.
    Leave {
        login: String,
        /// The first day on which they are away, as YYYY-MM-DD; today by default.
        #[arg(long)]
        on: Option<Date>,
    },
    /// Give somebody these roles instead of those they have: what is taken away counts at once, what is new waits until
    /// an administrator confirms it.
    Roles {
        login: String,
        /// A role, or `role:team`, or `role@place`. Several may be given.
        #[arg(required = true)]
        roles: Vec<String>,
    },
    /// Take the second factor away and print a new password, once.
    Reset { login: String },
}

/// What is said when a role was only asked for.
const WAITS: &str =
    "the role counts when an administrator confirms it on the page of requests, within seven days\n";

fn role(code: &str) -> Result<Role, String> {
    let staff = || Role::ALL.iter().copied().filter(|role| !role.is_person());
    staff().find(|role| role.code() == code).ok_or_else(|| {
        let codes: Vec<&str> = staff().map(Role::code).collect();
        format!("write one of: {}", codes.join(", "))
    })
}

/// Does one deed.
pub(crate) async fn run(config: &Config, deed: Deed) -> Result<(), Stop> {
    let ctx = ctx(config).await?;
    let said = match deed {
        Deed::Join { login, name, role, team, place, starts } => {
            let place = match place {
                Some(name) => Some(place_named(&ctx, &name).await?),
                None => None,
            };
            let starts = starts.unwrap_or_else(|| day(ctx.now));
            let joiner = Joiner { login: login.clone(), name, role, team, place, starts };
            let new = staff::join(&ctx, SteppedUp::program(&ctx)?, &joiner).await?;
            let from = format!("{login} can sign in from {starts} with {}\n", new.password);
            if new.waits { format!("{from}{WAITS}") } else { from }
        }
        Deed::Leave { login, on } => {
            let on = on.unwrap_or_else(|| day(ctx.now));
            staff::leave(&ctx, member(&ctx, &login).await?.id, on).await?;
            format!("{login} cannot sign in from {on}\n")
        }
        Deed::Roles { login, roles } => {
            let mut given = Vec::with_capacity(roles.len());
            for text in &roles {
                given.push(read_role(&ctx, text).await?);
            }
            let whom = member(&ctx, &login).await?.id;
            let changed = staff::change_roles(&ctx, SteppedUp::program(&ctx)?, whom, given).await?;
            let said = format!("{login} keeps of what they had what is in: {}\n", roles.join(", "));
            if changed.asked.is_empty() { said } else { format!("{said}{WAITS}") }
        }
        Deed::Reset { login } => {
            let password =
                staff::reset_factor(&ctx, SteppedUp::program(&ctx)?, member(&ctx, &login).await?.id).await?;
            format!("{login} can sign in with {password} and then sets up a new second factor\n")
        }
    };
    Ok(std::io::stdout().write_all(said.as_bytes())?)
}

/// The program itself, at work on the database of the settings.
pub(crate) async fn ctx(config: &Config) -> Result<Ctx, Stop> {
    boot::install_locales(config)?;
    let engine = boot::engine(config, boot::open_ready(config).await?).await?;
    let now = app::Clock::now(&app::SystemClock);
    Ok(engine.ctx(Actor::System, now, Origin { request: "command".into(), address: "here".into() }))
}

async fn member(ctx: &Ctx, login: &str) -> Result<Member, Stop> {
    let members = staff::members(ctx).await?;
    let found = members.into_iter().find(|member| member.login == login);
    found.ok_or_else(|| Stop::because(format!("nobody signs in as {login}")))
}

async fn place_named(ctx: &Ctx, name: &str) -> Result<PlaceId, Stop> {
    let places = staff::places(ctx).await?;
    places.iter().find(|place| place.name == name).map(|place| place.id).ok_or_else(|| {
        let names: Vec<&str> = places.iter().map(|place| place.name.as_str()).collect();
        Stop::because(format!("there is no place {name}; write one of: {}", names.join(", ")))
    })
}

/// Reads `role`, `role:team` or `role@place`.
async fn read_role(ctx: &Ctx, text: &str) -> Result<Given, Stop> {
    let (code, team, place) = match (text.split_once(':'), text.split_once('@')) {
        (Some((code, team)), _) => (code, Some(team.to_owned()), None),
        (None, Some((code, place))) => (code, None, Some(place_named(ctx, place).await?)),
        (None, None) => (text, None, None),
    };
    Ok(Given { role: role(code).map_err(Stop::because)?, team, place })
}

/// Makes a letter on behalf of `by`, who works at a desk of the place where the person stays, and prints it.
pub(crate) async fn letter(config: &Config, v_number: &str, by: &str) -> Result<(), Stop> {
    let system = ctx(config).await?;
    let member = member(&system, by).await?;
    let actor = at_desk(&member).ok_or_else(|| {
        Stop::because(format!("{by} does not work at a desk; intake and coa-contact do, each at a place"))
    })?;
    let ctx = Ctx { actor, ..system };
    let found = desk::find(&ctx, v_number).await?;
    let found =
        found.ok_or_else(|| Stop::because(format!("nobody with this V-number stays where {by} works")))?;
    let letter = desk::letter(&ctx, found.case, Asked::No).await?;
    let text = words(config.public_url.trim_end_matches('/'), &letter);
    Ok(std::io::stdout().write_all(text.as_bytes())?)
}

/// The member of staff in the role that makes letters, on the days on which they work.
fn at_desk(member: &Member) -> Option<Actor> {
    let role = [Role::Intake, Role::CoaContact]
        .into_iter()
        .find(|role| member.roles.iter().any(|given| given.role == *role))?;
    let here = member.roles.iter().filter(|given| given.role == role);
    Some(Actor::Staff {
        staff: StaffId::from_uuid(member.id.uuid()),
        role,
        places: here.filter_map(|given| given.place).collect(),
    })
}

/// The letter as text: first in the language of the person, then in Dutch.
fn words(address: &str, letter: &desk::Letter) -> String {
    let of = |tr: &Tr| {
        let lines = [
            msg::letter::title(tr),
            msg::letter::lead(tr),
            msg::letter::no_camera_text(tr),
            msg::letter::until(tr, when::day(tr, letter.expires)),
            msg::letter::once(tr),
            msg::letter::secret_text(tr),
            msg::letter::lost(tr),
            msg::letter::rights(tr),
        ];
        let lines: Vec<String> = lines.iter().map(locales::Text::plain).collect();
        lines.join("\n")
    };
    let facts = [
        letter.name.clone(),
        format!("{address}{}", app::paths::letter(letter.link.expose())),
        format!("{address}{}", app::paths::ACTIVATE),
        format!("V {}", letter.v_number),
        letter.code.grouped(),
    ];
    let dutch = Tr::new("nl", Voice::B1);
    let own = Tr::new(letter.language.code(), Voice::B1);
    format!("{}\n\n{}\n\n{}\n", of(&own), facts.join("\n"), of(&dutch))
}
