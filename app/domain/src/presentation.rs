//! How pages adapt, as data. Pages read these fields and never ask for the level.
//!
//! Source: domain.md section 5, the table of aspects (design proposal, confidence `design`).
//! Every task, right and deadline is reachable at every level: the numbers say what stands first, not what exists.

use crate::support::Level;

/// How one person's pages look.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Presentation {
    /// The level from which this came; for the "less / more" links only.
    pub level: Level,
    /// Tasks shown before "show all".
    pub tasks: usize,
    /// Steps of the timeline shown unfolded: all, or only the current one and its neighbours.
    pub timeline: Timeline,
    /// Hearing times shown at once.
    pub times: usize,
    /// Whether a suggested answer is marked.
    pub suggests: bool,
    /// The words: B1, or the shorter A2 where a message has it.
    pub words: Words,
    /// Whether a picture stands beside each task.
    pub pictures: bool,
    pub confirmation: Confirmation,
    /// Days before a hearing on which to remind.
    pub reminders: &'static [u8],
    pub human: Human,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Timeline {
    Whole,
    Near,
    /// Only where the person is now.
    NowOnly,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Words {
    B1,
    A2,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Confirmation {
    /// A summary of what was chosen.
    Summary,
    /// A summary, and how to undo it.
    SummaryWithUndo,
    /// A picture of it, how to undo it, and a call-back.
    PictureWithCall,
}

/// How near a human is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Human {
    Page,
    Button,
    /// The name and number of somebody stand on the page.
    Named,
}

/// The presentation of each level.
pub const fn presentation(level: Level) -> Presentation {
    match level {
        Level::Overview => Presentation {
            level,
            tasks: 7,
            timeline: Timeline::Whole,
            times: 6,
            suggests: false,
            words: Words::B1,
            pictures: false,
            confirmation: Confirmation::Summary,
            reminders: &[2],
            human: Human::Page,
        },
        Level::StepByStep => Presentation {
            level,
            tasks: 3,
            timeline: Timeline::Near,
            times: 3,
            suggests: true,
            words: Words::A2,
            pictures: true,
            confirmation: Confirmation::SummaryWithUndo,
            reminders: &[7, 2, 1],
            human: Human::Button,
        },
        Level::Together => Presentation {
            level,
            tasks: 1,
            timeline: Timeline::NowOnly,
            times: 1,
            suggests: true,
            words: Words::A2,
            pictures: true,
            confirmation: Confirmation::PictureWithCall,
            reminders: &[7, 3, 1, 0],
            human: Human::Named,
        },
    }
}
