// Slicings.xml.
#include "spec/xml/nist_writing.h"

#include <optional>

namespace plumb::spec {
namespace {

NistScope scopeOf(const NistWriting& writing, const std::string& flavour, bool ofFields) {
    if (ofFields) {
        return {NistScope::Kind::Type, nullptr, {}, flavour};
    }
    const SegmentSpec* segment = writing.places.segment(flavour);
    return segment != nullptr ? NistScope::ofSegment(*segment)
                              : NistScope{NistScope::Kind::Segment, nullptr, flavour.substr(0, 3), flavour};
}

void addSlicing(NistWriting& writing, const Slicing& slicing, std::size_t position, XmlNode& to) {
    XmlNode node(slicing.ordered ? "OccurrenceSlicing" : "AssertionSlicing");
    node.set("Position", std::to_string(position));
    for (const Slice& slice : slicing.slices) {
        writing.leaveOutIf(!slice.name.empty() || !slice.notes.empty() || slice.cardinality != Cardinality(),
                           "name and cardinality of a slice", slice.flavour);
        XmlNode one("Slice");
        one.set("Ref", slice.flavour);
        if (slicing.ordered) {
            one.set("Occurrence", std::to_string(slice.occurrence.value_or(1)));
        } else {
            std::optional<XmlNode> when =
                writing.assertions.write(slice.when, scopeOf(writing, slice.flavour, slicing.field != 0));
            if (!when) {
                writing.note(MessageId::SpecXmlRuleNotWritten, {writing.document.identity.id, slice.when.text});
                continue;
            }
            const Result<Expression> expression = parseExpression(slice.when.text);
            const bool described = !slice.when.description.empty();
            one.addText("Description",
                        described || !expression ? slice.when.description : describeExpression(*expression));
            one.add("Assertion").add(std::move(*when));
        }
        node.add(std::move(one));
    }
    to.addIfFilled(std::move(node));
}

}  // namespace

XmlNode writeNistSlicings(NistWriting& writing) {
    XmlNode ofSegments("SegmentSlicing"), ofFields("FieldSlicing");
    for (const MessageSpec& message : writing.document.messages) {
        XmlNode node("Message");
        node.set("ID", message.id);
        const auto addContext = [&](const std::vector<StructureNode>& children, const NistPath& at) {
            XmlNode context("GroupContext");
            context.set("ID", nistGroupId(message, at));
            for (std::size_t i = 0; i < children.size(); ++i) {
                for (const Slicing& slicing : children[i].slicings) {
                    if (slicing.field == 0) {
                        addSlicing(writing, slicing, i + 1, context);
                    } else {
                        writing.leaveOut("slices of a field in one place only", children[i].name);
                    }
                }
            }
            node.addIfFilled(std::move(context));
        };
        NistPath positions;
        addContext(message.nodes, positions);
        forEachNode(message.nodes, positions,
                    [&](const StructureNode& group, const NistPath& at) { addContext(group.children, at); });
        ofSegments.addIfFilled(std::move(node));
    }
    for (const SegmentSpec& segment : writing.document.segments) {
        XmlNode context("SegmentContext");
        context.set("ID", segment.id);
        for (const Slicing& slicing : segment.slicings) {
            if (slicing.field != 0) {
                addSlicing(writing, slicing, slicing.field, context);
            } else {
                writing.leaveOut("slices of a segment wherever it stands", segment.id);
            }
        }
        ofFields.addIfFilled(std::move(context));
    }
    XmlNode root("ProfileSlicing");
    root.addIfFilled(std::move(ofSegments));
    root.addIfFilled(std::move(ofFields));
    return root;
}

}  // namespace plumb::spec
