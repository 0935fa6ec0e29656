//! Writes a process model as BPMN 2.0 with its drawing.

use super::element::Element;
use super::expand::{Expanded, Made, Node};
use super::geometry::{Geometry, Sizes};
use super::{DRAWING, LINES, MODEL, OWN, PLACES, figures};
use crate::process::{Connector, Drawing, Line, Model, Place, Variant, layout};

/// The room to the left of all lanes for the name of the process, and of each lane for its own.
const NAMES: usize = 30;
/// How far a line goes on from the corner of a gateway before it turns.
const CORNER: usize = 10;

/// Returns a model as a BPMN 2.0 file: swimlanes in a pool, with shapes and edges for the common modellers.
///
/// The same model gives the same bytes.
pub fn write(model: &Model, variant: Variant, name: &str) -> String {
    let expanded = Expanded::of(model);
    let drawing = layout(&expanded.model(model));
    let participant = Element::new("bpmn:participant")
        .with("id", "participant")
        .with("name", name)
        .with("processRef", "process");
    let collaboration = Element::new("bpmn:collaboration")
        .with("id", "collaboration")
        .holding([participant]);
    let file = Element::new("bpmn:definitions")
        .with("xmlns:bpmn", MODEL)
        .with("xmlns:bpmndi", DRAWING)
        .with("xmlns:dc", PLACES)
        .with("xmlns:di", LINES)
        .with("xmlns:diemo", OWN)
        .with("id", "definitions")
        .with("targetNamespace", OWN)
        .with("exporter", "diemo")
        .with("exporterVersion", env!("CARGO_PKG_VERSION"))
        .holding([
            collaboration,
            process(model, variant, name, &expanded),
            diagram(&expanded, &drawing),
        ]);
    file.file()
}

fn process(model: &Model, variant: Variant, name: &str, expanded: &Expanded<'_>) -> Element {
    let lanes = model.lanes().into_iter().map(|lane| {
        let own = extension(figures::of_lane(lane));
        let nodes = expanded.nodes.iter();
        let nodes = nodes.filter(|node| node.lane.is_some_and(|own| own.id == lane.id));
        let nodes = nodes.map(|node| Element::new("bpmn:flowNodeRef").saying(&id(node)));
        Element::new("bpmn:lane")
            .with("id", format!("lane-{}", lane.id))
            .with("name", &lane.name)
            .holding(std::iter::once(own).chain(nodes))
    });
    let lanes: Vec<Element> = lanes.collect();
    let set = (!lanes.is_empty()).then(|| {
        Element::new("bpmn:laneSet")
            .with("id", "lanes")
            .holding(lanes)
    });
    let nodes = (0..expanded.nodes.len()).map(|at| flow_node(expanded, at));
    let flows = expanded.ways.iter().enumerate().map(|(at, way)| {
        let percent = way.share.and_then(percent);
        let label = way.flow.map(|flow| flow.label.clone());
        let name = label.filter(|label| !label.is_empty()).or(percent);
        let own = way.flow.map(|flow| extension(figures::of_flow(flow)));
        Element::new("bpmn:sequenceFlow")
            .with("id", format!("flow-{at}"))
            .with_some("name", name)
            .with("sourceRef", id(&expanded.nodes[way.from]))
            .with("targetRef", id(&expanded.nodes[way.to]))
            .holding(own)
    });
    Element::new("bpmn:process")
        .with("id", "process")
        .with("name", name)
        .with("isExecutable", "false")
        .holding([extension(figures::of_model(model, variant.name()))])
        .holding(set)
        .holding(nodes)
        .holding(flows)
}

/// Returns a share as percent, in the letters that every language of the program shares.
fn percent(share: rust_decimal::Decimal) -> Option<String> {
    let percent = share.checked_mul(rust_decimal::Decimal::ONE_HUNDRED)?;
    let text = percent.round_dp(1).normalize().to_string();
    Some(format!("{} %", text.replace('.', ",")))
}

fn flow_node(expanded: &Expanded<'_>, at: usize) -> Element {
    let node = &expanded.nodes[at];
    let own = if node.made == Made::Step {
        figures::of_step(node.step)
    } else {
        Element::new("diemo:made")
            .with("as", node.made.name())
            .with("step", node.step.id.to_string())
    };
    let ways = || expanded.ways.iter().enumerate();
    let flow = |tag: &'static str, number: usize| {
        let text = format!("flow-{number}");
        Element::new(tag).saying(&text)
    };
    let coming = ways().filter(|(_, way)| way.to == at);
    let going = ways().filter(|(_, way)| way.from == at);
    let tag = expanded.tag(at);
    let timer = (tag == "bpmn:intermediateCatchEvent").then(|| {
        Element::new("bpmn:timerEventDefinition").with("id", format!("timer-{}", node.step.id))
    });
    let name = (node.made == Made::Step).then(|| node.step.text.clone());
    Element::new(tag)
        .with("id", id(node))
        .with_some("name", name)
        .holding([extension(own)])
        .holding(coming.map(|(number, _)| flow("bpmn:incoming", number)))
        .holding(going.map(|(number, _)| flow("bpmn:outgoing", number)))
        .holding(timer)
}

fn extension(own: Element) -> Element {
    Element::new("bpmn:extensionElements").holding([own])
}

/// Returns the id of a node in the file.
fn id(node: &Node<'_>) -> String {
    format!("{}-{}", node.made.name(), node.step.id)
}

fn diagram(expanded: &Expanded<'_>, drawing: &Drawing) -> Element {
    let sizes = Sizes {
        left: 2 * NAMES,
        column: 100,
        row: 80,
        gap: 40,
        track: 15,
    };
    let geometry = Geometry::of(drawing, sizes);
    let shape = |element: &str, bounds: Element| {
        Element::new("bpmndi:BPMNShape")
            .with("id", format!("{element}-shape"))
            .with("bpmnElement", element)
            .holding([bounds])
    };
    let pool = bounds(0, 0, geometry.width(), geometry.height());
    let pool = shape("participant", pool).with("isHorizontal", "true");
    let lanes = drawing.bands.iter().filter_map(|band| {
        let (upper, height) = geometry.band(band.row, band.rows);
        let bounds = bounds(NAMES, upper, geometry.width() - NAMES, height);
        let lane = format!("lane-{}", band.lane?);
        Some(shape(&lane, bounds).with("isHorizontal", "true"))
    });
    let nodes = drawing.cells.iter().filter_map(|cell| {
        let at = usize::try_from(cell.step.as_u128()).ok()?;
        let node = expanded.nodes.get(at)?;
        let (width, height) = size(expanded.tag(at));
        let (x, y) = geometry.point(Place {
            x: Line::Through(cell.column),
            y: Line::Through(cell.row),
        });
        let bounds = bounds(x - width / 2, y - height / 2, width, height);
        Some(shape(&id(node), bounds))
    });
    let edges = drawing
        .connectors
        .iter()
        .filter_map(|connector| edge(expanded, &geometry, connector));
    let plane = Element::new("bpmndi:BPMNPlane")
        .with("id", "plane")
        .with("bpmnElement", "collaboration")
        .holding([pool])
        .holding(lanes)
        .holding(nodes)
        .holding(edges);
    Element::new("bpmndi:BPMNDiagram")
        .with("id", "diagram")
        .holding([plane])
}

fn bounds(x: usize, y: usize, width: usize, height: usize) -> Element {
    Element::new("dc:Bounds")
        .with("x", x.to_string())
        .with("y", y.to_string())
        .with("width", width.to_string())
        .with("height", height.to_string())
}

/// Returns how wide and high the element is drawn, as the common modellers do.
fn size(tag: &str) -> (usize, usize) {
    match tag {
        "bpmn:startEvent" | "bpmn:endEvent" | "bpmn:intermediateCatchEvent" => (36, 36),
        "bpmn:exclusiveGateway" => (50, 50),
        _ => (100, 80),
    }
}

fn edge(expanded: &Expanded<'_>, geometry: &Geometry, connector: &Connector) -> Option<Element> {
    let number: usize = connector.label.parse().ok()?;
    let way = expanded.ways.get(number)?;
    let mut points: Vec<(usize, usize)> = connector
        .bends
        .iter()
        .map(|place| geometry.point(*place))
        .collect();
    // Lines begin and end at the edges of what they join.
    points.last_mut()?.0 -= size(expanded.tag(way.to)).0 / 2;
    leave(&mut points, expanded.tag(way.from))?;
    let points = points.into_iter().map(|(x, y)| {
        Element::new("di:waypoint")
            .with("x", x.to_string())
            .with("y", y.to_string())
    });
    let flow = format!("flow-{number}");
    let edge = Element::new("bpmndi:BPMNEdge")
        .with("id", format!("{flow}-edge"))
        .with("bpmnElement", flow);
    Some(edge.holding(points))
}

/// Lets a line begin at the edge of what it comes from; none where it has no points.
///
/// What turns aside leaves a gateway by its upper or lower corner, so that it is told from what goes straight on.
fn leave(points: &mut Vec<(usize, usize)>, tag: &str) -> Option<()> {
    let (width, height) = size(tag);
    let (x, y) = *points.first()?;
    let turn = points
        .get(1)
        .zip(points.get(2))
        .map(|(at, to)| (at.0, to.1));
    let Some((aside, to)) = turn.filter(|_| tag == "bpmn:exclusiveGateway") else {
        points.first_mut()?.0 += width / 2;
        return Some(());
    };
    let away = |by: usize| if to < y { y - by } else { y + by };
    let (corner, along) = (away(height / 2), away(height / 2 + CORNER));
    points.splice(0..2, [(x, corner), (x, along), (aside, along)]);
    Some(())
}
