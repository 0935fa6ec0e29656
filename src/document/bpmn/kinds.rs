//! What an element of BPMN is called, and what kind of step it becomes.

use super::tree::Node;
use crate::process::StepKind;
use crate::text::clean_line;

/// Returns the name of an element on one line.
pub(super) fn name(node: &Node) -> String {
    clean_line(node.attribute("name").unwrap_or_default())
        .trim()
        .to_owned()
}

/// Returns the name of an element, or its kind as the file writes it where it has none.
pub(super) fn described(node: &Node) -> String {
    let name = name(node);
    if name.is_empty() {
        clean_line(&node.name)
    } else {
        name
    }
}

/// Returns what kind of step an element becomes; none where it is no part of the flow.
pub(super) fn kind(node: &Node) -> Option<StepKind> {
    Some(match node.name.as_str() {
        "task" | "userTask" | "serviceTask" | "scriptTask" | "manualTask" | "businessRuleTask"
        | "callActivity" | "subProcess" | "transaction" | "adHocSubProcess" => StepKind::Activity,
        "receiveTask" | "intermediateCatchEvent" | "boundaryEvent" => StepKind::Wait,
        "sendTask" | "intermediateThrowEvent" => StepKind::HandOver,
        "startEvent" => StepKind::Start,
        "endEvent" => StepKind::End,
        "exclusiveGateway" | "parallelGateway" | "inclusiveGateway" | "complexGateway"
        | "eventBasedGateway" => StepKind::Decision,
        _ => return None,
    })
}
