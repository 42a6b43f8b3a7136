// What is said of a row: its status, its findings, and what lies below it.
#include "widgets/against/alignment_parts.h"

#include "spec/expression.h"

#include <algorithm>

namespace plumb::desk {

using Kind = AgainstRow::Kind;
using Status = AgainstStatus;
using hl7::FieldPath;
using hl7::kNoNode;

namespace {

Status statusOf(const ShownFinding& one) {
    if (one.waived) {
        return Status::Waived;
    }
    if (one.finding.category == check::Category::SpecError) {
        return Status::NotCheckable;
    }
    switch (one.finding.message) {
    case MessageId::CheckRequiredMissing:
    case MessageId::CheckSegmentMissing:
    case MessageId::CheckGroupMissing:
    case MessageId::CheckExpectedMissing:
    case MessageId::CheckPredicateMissing:
        return Status::Missing;
    case MessageId::CheckUnexpectedMessage:
    case MessageId::CheckUnexpectedSegment:
    case MessageId::CheckUnexpectedElement:
        return Status::Extra;
    default:
        break;
    }
    const Tone tone = toneOf(one.finding.classification);
    return tone == Tone::Fine ? Status::Satisfied : isProblem(one) ? Status::Wrong : Status::Noted;
}

/// Which of several things found is the one to say.
int weight(Status status) {
    constexpr int kWeights[kAgainstStatuses] = {1, 0, 6, 5, 7, 4, 2, 3};
    return kWeights[static_cast<std::size_t>(status)];
}

int weight(Tone tone) {
    return tone == Tone::Error ? 3 : tone == Tone::Warning ? 2 : 1;
}

bool isConditional(const spec::Usage& usage) {
    return usage.code == spec::UsageCode::C || usage.code == spec::UsageCode::CE;
}

/// What becomes of a rule about which nothing was found.
Status unfound(const spec::Usage& usage, const spec::Rule& condition, bool there) {
    using spec::UsageCode;
    if (there) {
        return Status::Satisfied;
    }
    if (isConditional(usage)) {
        return canBeDecided(condition) ? Status::NotAsked : Status::NotCheckable;
    }
    return usage.code == UsageCode::X || usage.code == UsageCode::W ? Status::Satisfied : Status::NotAsked;
}

}  // namespace

bool isProblem(const ShownFinding& one) {
    const Tone tone = toneOf(one.finding.classification);
    return !one.waived && (tone == Tone::Error || tone == Tone::Warning);
}

bool canBeDecided(const spec::Rule& rule) {
    return !rule.text.empty() && spec::parseExpression(rule.text).has_value();
}

/// The status of what was found here, else `otherwise`.
void Alignment::judge(AgainstRow& row, Status otherwise) const {
    row.status = otherwise;
    int heaviest = -1;
    for (const std::uint32_t i : row.findings) {
        const ShownFinding& one = m_insight->findings()[i];
        row.problems += isProblem(one) ? 1 : 0;
        if (const Status status = statusOf(one); weight(status) > heaviest) {
            heaviest = weight(status);
            // Something extra stays so whatever else is found in it.
            row.status = otherwise == Status::Extra && status != Status::Waived ? otherwise : status;
        }
        const Tone tone = toneOf(one.finding.classification);
        if (!one.waived && (!row.worst || weight(tone) > weight(*row.worst))) {
            row.worst = tone;
        }
    }
}

void Alignment::tell(AgainstRow& row, bool partOfNothing) const {
    Status otherwise = Status::Satisfied;
    std::pair<std::size_t, std::size_t> range{0, 0};
    const hl7::MessageView& view = m_insight->view();
    if (row.kind == Kind::Message || (row.kind == Kind::Group && row.there)) {
        const hl7::GroupOccurrence& group = m_groups[row.occurrence];
        range = row.kind == Kind::Message ? std::pair(std::size_t(0), m_placed.size())
                                          : findingsIn(FieldPath(group.first).packed(), endOf(FieldPath(group.last)));
        row.problemsBelow = m_missingBelow[row.occurrence];
        const std::uint32_t first = row.kind == Kind::Message ? 0 : group.first - 1;
        const std::uint32_t last = row.kind == Kind::Message ? view.segmentCount() : group.last;
        row.extraBelow = m_extrasUpTo.size() > last && m_extrasUpTo[last] != m_extrasUpTo[first];
        if (row.kind == Kind::Message) {
            row.findings = m_ofMessage;
            otherwise = m_spec->grammar() ? Status::Satisfied : Status::Extra;
        }
    } else if (!row.there && row.kind != Kind::Element) {
        const spec::StructureNode& node = m_spec->node(row.node);
        otherwise = unfound(node.usage, node.condition, false);
        if (const auto missing = m_ofMissing.find({row.occurrence, row.node}); missing != m_ofMissing.end()) {
            row.findings = missing->second;
        }
    } else if (row.kind == Kind::Segment) {
        otherwise = row.node != kNoNode || mergedOf(row) ? Status::Satisfied : Status::Extra;
        range = findingsIn(row.path.packed(), endOf(row.path));
        row.extraBelow = m_extrasUpTo.size() > row.path.segment() && otherwise != Status::Extra &&
                         m_extrasUpTo[row.path.segment()] != m_extrasUpTo[row.path.segment() - 1];
    } else if (row.path.segment() == 0) {
        otherwise = Status::NotAsked;
    } else {
        const bool there = row.presence == hl7::Presence::Value || row.presence == hl7::Presence::Null;
        otherwise = !row.element ? Status::Extra
                    : partOfNothing && !there
                        ? Status::NotAsked
                        : unfound(row.element->element.usage, row.element->element.condition, there);
        range = findingsIn(row.path.packed(), endOf(row.path));
    }
    if (range.first != range.second && row.path.segment() != 0) {
        // What lies in none of the rows below is told here.
        const Rows below = children(row);
        for (std::size_t i = range.first; i < range.second; ++i) {
            const FieldPath at = FieldPath::fromPacked(m_placed[i].first);
            if (std::none_of(below.begin(), below.end(), [&](const AgainstRow& one) {
                    return one.kind == Kind::Element && one.path.contains(at);
                })) {
                row.findings.push_back(m_placed[i].second);
            }
        }
        std::sort(row.findings.begin(), row.findings.end());
    }
    judge(row, otherwise);
    std::optional<Tone> below;
    for (std::size_t i = range.first; i < range.second; ++i) {
        const ShownFinding& one = m_insight->findings()[m_placed[i].second];
        row.problemsBelow += isProblem(one) ? 1 : 0;
        const Tone tone = toneOf(one.finding.classification);
        if (!one.waived && (!below || weight(tone) > weight(*below))) {
            below = tone;
        }
    }
    if (row.path.segment() != 0 || row.kind == Kind::Element) {
        row.problemsBelow -= std::min(row.problemsBelow, row.problems);
    }
    if (!row.worst) {
        row.worst = below ? below : row.problemsBelow > 0 ? std::optional(Tone::Error) : std::nullopt;
    }
}

void Alignment::count(const AgainstRow& row, const CancelToken* cancel) {
    const bool deep = row.kind == Kind::Element && row.path.level() > hl7::Level::Field;
    const bool plain = row.status == Status::Satisfied || row.status == Status::NotAsked;
    if ((!plain || (!deep && (row.kind == Kind::Segment || row.kind == Kind::Element))) && row.kind != Kind::Rule) {
        ++m_counts[static_cast<std::size_t>(row.status)];
    }
    if (row.status == Status::Extra && row.path.segment() != 0) {
        m_extrasUpTo[row.path.segment()] = 1;
    }
    const bool extraSegment = row.kind == Kind::Segment && row.status == Status::Extra;
    const bool within = row.kind == Kind::Element ? row.problemsBelow > 0 : row.there && !extraSegment;
    if (row.kind != Kind::Rule && within && !(cancel && cancel->stopped())) {
        for (const AgainstRow& below : children(row)) {
            count(below, cancel);
        }
    }
}

}  // namespace plumb::desk
