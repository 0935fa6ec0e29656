//! What is done with the analysis tools in words: process models, integration and its costs, and the plan.

use super::{Argument, Locale};
use crate::plan::Aspect;
use crate::process::{ModelRef, Variant};
use crate::session::{Part, Session, What};

impl Locale {
    /// Returns what a variant of a process is called.
    pub fn variant(&self, variant: Variant) -> String {
        self.text(&format!("analysed-variant-{}", variant.name()))
    }

    /// Returns what a process model is called, with its service.
    pub fn model(&self, session: &Session, of: &ModelRef) -> String {
        let service = session.service(of.service.as_str());
        let service = service.map_or_else(|| of.service.to_string(), |one| one.name.clone());
        self.with_more(&self.variant(of.variant), &service)
    }

    /// Returns what is judged.
    pub fn aspect(&self, aspect: Aspect) -> String {
        let key = match aspect {
            Aspect::Overall => "overall",
            Aspect::Scope => "scope",
            Aspect::Time => "time",
            Aspect::Cost => "cost",
            Aspect::Risk => "risk",
        };
        self.text(&format!("analysed-aspect-{key}"))
    }

    /// Returns what a change of the analysis tools did.
    pub(super) fn analysing(&self, session: &Session, what: &What) -> String {
        let say = |key: &str, text: &str| {
            let text = [("text", Argument::from(text))];
            self.say(&format!("analysed-history-{key}"), &text)
        };
        let many = |key: &str, text: String, count: usize| {
            let arguments = [("text", text.into()), ("count", count.into())];
            self.say(&format!("analysed-history-{key}"), &arguments)
        };
        let earlier = |name: &dyn Fn(&What) -> Option<String>| {
            let mut changes = session.history().iter().rev();
            let found = changes.find_map(|change| name(&change.what));
            found.unwrap_or_else(|| "…".to_owned())
        };
        match what {
            What::Draw(drawn) => {
                let model = self.model(session, &drawn.of);
                let steps = drawn.steps.len() + drawn.without_steps.len();
                match (drawn.from, &drawn.steps[..], steps) {
                    (Some(from), ..) => {
                        let from = self.variant(from);
                        let arguments = [("text", model.into()), ("from", from.into())];
                        self.say("analysed-history-copied", &arguments)
                    }
                    (None, [step], 1) => {
                        let arguments = [("text", model.into()), ("step", step.text[..].into())];
                        self.say("analysed-history-step", &arguments)
                    }
                    (None, _, 0) if !drawn.gaps.is_empty() => say("gap", &model),
                    (None, _, 0) => say("lanes", &model),
                    (None, _, steps) => many("steps", model, steps),
                }
            }
            What::DropModel { of } => say("drop-model", &self.model(session, of)),
            What::Basis { service, .. } => {
                let service = session.service(service.as_str());
                say("basis", service.map_or("…", |service| &service.name))
            }
            What::Need(need) => say("need", &need.what),
            What::DropNeed { id } => {
                let name = earlier(&|what| match what {
                    What::Need(need) if need.id == *id => Some(need.what.clone()),
                    _ => None,
                });
                say("drop-need", &name)
            }
            What::Alternative(one) => say("alternative", &one.name),
            What::DropAlternative { id } => {
                let name = earlier(&|what| match what {
                    What::Alternative(one) if one.id == *id => Some(one.name.clone()),
                    _ => None,
                });
                say("drop-alternative", &name)
            }
            What::Schedule(scheduled) => match (&scheduled.tasks[..], &scheduled.without_tasks[..])
            {
                ([task], []) => say("task", &task.text),
                ([], gone) => many("drop-tasks", String::new(), gone.len()),
                (tasks, _) => many("tasks", String::new(), tasks.len()),
            },
            What::Baseline(baseline) => say("baseline", &baseline.name),
            What::DropBaseline { .. } => say("drop-baseline", ""),
            What::Duty(duty) => say("duty", &duty.text),
            What::DropDuty { id } => {
                let name = earlier(&|what| match what {
                    What::Duty(duty) if duty.id == *id => Some(duty.text.clone()),
                    _ => None,
                });
                say("drop-duty", &name)
            }
            What::Indicator(one) => say("indicator", &one.name),
            What::DropIndicator { id } => {
                let name = earlier(&|what| match what {
                    What::Indicator(one) if one.id == *id => Some(one.name.clone()),
                    _ => None,
                });
                say("drop-indicator", &name)
            }
            What::Judge { aspect, judgement } => {
                let aspect = self.aspect(*aspect);
                match judgement {
                    Some(judgement) if !judgement.text.is_empty() => {
                        say("judged", &self.with_more(&aspect, &judgement.text))
                    }
                    Some(_) => say("judged", &aspect),
                    None => say("judged-not", &aspect),
                }
            }
            _ => String::new(),
        }
    }

    /// Returns what a part that was made with the analysis tools is called.
    pub(super) fn analysed_part(&self, sessions: [&Session; 2], part: &Part) -> String {
        let name = |session: &&Session| self.said_of_analysed(session, part);
        let name = sessions.iter().find_map(name).unwrap_or_default();
        let key = match part {
            Part::Model(_) => "model",
            Part::Basis(_) => "basis",
            Part::Need(_) => "need",
            Part::Alternative(_) => "alternative",
            Part::Task(_) => "task",
            Part::Baseline(_) => "baseline",
            Part::Duty(_) => "duty",
            Part::Indicator(_) => "indicator",
            _ => "judgement",
        };
        self.say(&format!("analysed-part-{key}"), &[("text", name.into())])
    }

    /// Returns what a session holds of a part that was made with the analysis tools; nothing where it is not there.
    pub(super) fn said_of_analysed(&self, session: &Session, part: &Part) -> Option<String> {
        let (costs, plan) = (&session.state.costs, &session.state.plan);
        match part {
            Part::Model(of) => {
                let model = session.state.model(of)?;
                let arguments = [
                    ("text", self.model(session, of).into()),
                    ("count", model.steps.len().into()),
                ];
                Some(self.say("analysed-model-of-steps", &arguments))
            }
            Part::Basis(service) => {
                let known = costs.bases.contains_key(service);
                let service = session.service(service.as_str())?;
                known.then(|| service.name.clone())
            }
            Part::Need(id) => costs.need(*id).map(|need| need.what.clone()),
            Part::Alternative(id) => costs.alternative(*id).map(|one| one.name.clone()),
            Part::Task(id) => {
                let mut tasks = plan.tasks.iter();
                let task = tasks.find(|task| task.id == *id);
                task.map(|task| task.text.clone())
            }
            Part::Baseline(id) => {
                let mut baselines = plan.baselines.iter();
                let baseline = baselines.find(|one| one.id == *id);
                baseline.map(|baseline| baseline.name.clone())
            }
            Part::Duty(id) => {
                let mut duties = plan.duties.iter();
                let duty = duties.find(|duty| duty.id == *id);
                duty.map(|duty| duty.text.clone())
            }
            Part::Indicator(id) => {
                let mut indicators = plan.indicators.iter();
                let indicator = indicators.find(|one| one.id == *id);
                indicator.map(|one| one.name.clone())
            }
            Part::Judgement(aspect) => {
                let judgement = plan.judgements.get(aspect)?;
                Some(self.with_more(&self.aspect(*aspect), &judgement.text))
            }
            _ => None,
        }
    }
}
