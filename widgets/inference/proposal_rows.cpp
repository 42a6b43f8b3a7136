#include "widgets/inference/proposal_rows.h"

#include "dictionary/dictionary.h"
#include "spec/inference/without_proposals.h"
#include "widgets/models/sentences.h"

#include <algorithm>
#include <map>
#include <string_view>
#include <tuple>
#include <utility>

namespace plumb::desk {
namespace {

using infer::FactKind;
using infer::InferredFact;
using plumb::spec::ElementSpec;
using plumb::spec::SegmentSpec;
using plumb::spec::StructureNode;
using Kind = ProposalRow::Kind;
using Section = ProposalRow::Section;

/// Facts by what they are about.
class FactBook {
public:
    explicit FactBook(const infer::Proposal& proposal) {
        for (std::size_t number = 0; number < proposal.facts.size(); ++number) {
            const InferredFact& fact = proposal.facts[number];
            m_facts[{fact.kind, fact.message, fact.path}].push_back(number);
        }
        // Nodes of one path stand in the order of the structure.
        for (auto& [about, numbers] : m_facts) {
            std::stable_sort(numbers.begin(), numbers.end(), [&](std::size_t a, std::size_t b) {
                return proposal.facts[a].node < proposal.facts[b].node;
            });
        }
    }
    [[nodiscard]] const std::vector<std::size_t>& of(FactKind kind, std::string_view message,
                                                     std::string_view path) const {
        static const std::vector<std::size_t> none;
        const auto found = m_facts.find({kind, std::string(message), std::string(path)});
        return found == m_facts.end() ? none : found->second;
    }
    [[nodiscard]] std::size_t one(FactKind kind, std::string_view message, std::string_view path,
                                  std::size_t nth = 0) const {
        const std::vector<std::size_t>& all = of(kind, message, path);
        return nth < all.size() ? all[nth] : ProposalRow::kNoFact;
    }

private:
    struct About {
        FactKind kind;
        std::string message, path;
        [[nodiscard]] bool operator<(const About& other) const {
            return std::tie(kind, message, path) < std::tie(other.kind, other.message, other.path);
        }
    };
    std::map<About, std::vector<std::size_t>> m_facts;
};

class RowMaker {
public:
    RowMaker(const infer::Proposal& proposal, const infer::Proposal& usual)
        : m_proposal(proposal)
        , m_usual(usual)
        , m_book(proposal)
        , m_usualBook(usual)
        , m_standard(dictionary::Dictionary::of(dictionary::guessVersion(proposal.document.standard).version)) {}

    std::vector<ProposalRow> make() {
        section(Section::Messages, [&] { messages(); });
        section(Section::Segments, [&] { segments(false); });
        section(Section::Local, [&] { segments(true); });
        section(Section::Conditions, [&] { conditions(); });
        section(Section::ValueSets, [&] { valueSets(); });
        section(Section::Identifiers, [&] { identifiers(); });
        return std::move(m_rows);
    }

private:
    template <class Fill>
    void section(Section section, Fill&& fill) {
        m_section = section;
        const std::size_t at = add(Kind::Section, 0, "section\t" + std::to_string(static_cast<int>(section)));
        fill();
        if (m_rows.size() == at + 1) {
            m_rows.pop_back();
        } else {
            close(at);
        }
    }
    std::size_t add(Kind kind, int depth, std::string key) {
        ProposalRow& row = m_rows.emplace_back();
        row.kind = kind;
        row.section = m_section;
        row.depth = depth;
        row.key = std::move(key);
        row.end = m_rows.size();
        return m_rows.size() - 1;
    }
    void close(std::size_t row) { m_rows[row].end = m_rows.size(); }
    void setFact(ProposalRow& row, std::size_t fact) const {
        row.fact = fact;
        if (fact != ProposalRow::kNoFact) {
            row.held = m_proposal.facts[fact].evidence.held;
            row.of = m_proposal.facts[fact].evidence.of;
        }
    }
    void setUsage(ProposalRow& row, const spec::Usage& usage, std::string_view message, std::string_view path,
                  std::size_t nth) const {
        row.usage = toQString(spec::printUsage(usage));
        const std::size_t before = m_usualBook.one(FactKind::Usage, message, path, nth);
        const std::size_t now = m_book.one(FactKind::Usage, message, path, nth);
        if (before != ProposalRow::kNoFact && now != ProposalRow::kNoFact &&
            m_usual.facts[before].claim != m_proposal.facts[now].claim) {
            row.usageBefore = toQString(m_usual.facts[before].claim);
        }
    }

    void messages() {
        for (const spec::MessageSpec& message : m_proposal.document.messages) {
            const std::size_t at = add(Kind::Message, 1, infer::messageKey(message.id));
            m_rows[at].path = toQString(message.id);
            for (const std::string& event : message.events) {
                m_rows[at].name += (m_rows[at].name.isEmpty() ? QString() : QStringLiteral(", ")) + toQString(event);
            }
            setFact(m_rows[at], m_book.one(FactKind::Structure, message.id, message.id));
            std::map<std::string, unsigned> met;
            nodes(message.id, message.nodes, {}, 2, met);
            close(at);
        }
    }

    void nodes(const std::string& message, const std::vector<StructureNode>& list, const std::string& path, int depth,
               std::map<std::string, unsigned>& met) {
        for (const StructureNode& node : list) {
            const std::string below = path.empty() ? node.name : path + '/' + node.name;
            const unsigned nth = met[below]++;
            const std::size_t at = add(Kind::Node, depth, infer::nodeKey(message, below, nth));
            ProposalRow& row = m_rows[at];
            row.path = node.kind == StructureNode::Kind::Any ? QStringLiteral("*") : toQString(node.name);
            if (node.kind == StructureNode::Kind::Segment) {
                row.name = segmentName(node.name);
            }
            setUsage(row, node.usage, message, below, nth);
            row.repeats = toQString(spec::printCardinality(node.cardinality));
            setFact(row, m_book.one(FactKind::Usage, message, below, nth));
            nodes(message, node.children, below, depth + 1, met);
            close(at);
        }
    }

    [[nodiscard]] QString segmentName(std::string_view id) const {
        const dictionary::SegmentInfo* const info = m_standard.segment(id);
        return info != nullptr ? toQString(info->name) : QString();
    }

    void segments(bool local) {
        for (const SegmentSpec& segment : m_proposal.document.segments) {
            if (segment.id.starts_with('Z') != local) {
                continue;
            }
            const std::size_t at = add(Kind::Segment, 1, infer::segmentKey(segment.id));
            m_rows[at].path = toQString(segment.id);
            m_rows[at].name = segmentName(segment.id);
            const dictionary::SegmentInfo* const info = m_standard.segment(segment.id);
            for (const ElementSpec& field : segment.fields) {
                const std::string path = segment.id + '-' + std::to_string(field.number);
                const dictionary::ElementInfo* const known = info != nullptr ? info->field(field.number) : nullptr;
                const std::size_t row = element(field, path, known, 2);
                m_rows[at].seen = m_rows[row].of;
                const dictionary::TypeInfo* const type = m_standard.type(field.type);
                claims(path, 3);
                for (const ElementSpec& component : field.components) {
                    const std::string below = path + '.' + std::to_string(component.number);
                    const std::size_t part =
                        element(component, below, type != nullptr ? type->component(component.number) : nullptr, 3);
                    claims(below, 4);
                    close(part);
                }
                close(row);
            }
            close(at);
        }
    }

    std::size_t element(const ElementSpec& element, const std::string& path, const dictionary::ElementInfo* known,
                        int depth) {
        const std::size_t at = add(Kind::Element, depth, infer::elementKey(path));
        ProposalRow& row = m_rows[at];
        row.path = toQString(path);
        row.name = known != nullptr ? toQString(known->name) : QString();
        setUsage(row, element.usage, {}, path, 0);
        row.repeats = element.cardinality.max ? toQString(spec::printCardinality(element.cardinality)) : QString();
        row.length = element.length.max ? toQString(spec::printLength(element.length)) : QString();
        row.type = toQString(element.type);
        setFact(row, m_book.one(FactKind::Usage, {}, path));
        const std::size_t set = m_book.one(FactKind::ValueSet, {}, path);
        row.values = !element.constant.empty()     ? toQString(element.constant)
                     : set != ProposalRow::kNoFact ? toQString(m_proposal.facts[set].claim)
                                                   : QString();
        return at;
    }

    /// What values look like, where some do not.
    void claims(const std::string& path, int depth) {
        for (const std::size_t fact : m_book.of(FactKind::Type, {}, path)) {
            const InferredFact& one = m_proposal.facts[fact];
            const bool told = one.claim.find(' ') != std::string::npos;
            if (one.evidence.failed() == 0 && !told) {
                continue;
            }
            ProposalRow& row = m_rows[add(Kind::Claim, depth, "claim\t" + path + '\t' + one.claim)];
            row.path = toQString(path);
            row.type = told ? toQString(one.about) : toQString(one.claim);
            row.name = told ? toQString(one.claim) : QString();
            setFact(row, fact);
        }
    }

    void conditions() {
        for (std::size_t fact = 0; fact < m_proposal.facts.size(); ++fact) {
            const InferredFact& one = m_proposal.facts[fact];
            if (one.kind != FactKind::Condition) {
                continue;
            }
            ProposalRow& row = m_rows[add(Kind::Condition, 1, infer::conditionKey(one.message, one.path))];
            row.path = toQString(one.message.empty() ? one.path : one.message + ": " + one.path);
            row.usage = toQString(std::string_view(one.claim).substr(0, one.claim.find(" when ")));
            row.name = toQString(one.about);
            row.nameIsValue = true;
            setFact(row, fact);
        }
    }

    void valueSets() {
        for (std::size_t fact = 0; fact < m_proposal.facts.size(); ++fact) {
            const InferredFact& one = m_proposal.facts[fact];
            if (one.kind == FactKind::Constant) {
                ProposalRow& row = m_rows[add(Kind::Constant, 1, infer::constantKey(one.path))];
                row.path = toQString(one.path);
                row.values = toQString(one.claim);
                setFact(row, fact);
            }
            if (one.kind != FactKind::ValueSet) {
                continue;
            }
            const std::size_t at = add(Kind::ValueSet, 1, infer::valueSetKey(one.path));
            m_rows[at].path = toQString(one.path);
            m_rows[at].values = toQString(one.claim);
            m_rows[at].seen = one.codes.size();
            setFact(m_rows[at], fact);
            for (const infer::CountedCode& code : one.codes) {
                ProposalRow& row = m_rows[add(Kind::Code, 2, infer::codeKey(one.path, code.code))];
                row.path = toQString(one.path);
                row.values = toQString(code.code);
                row.code = code.code;
                row.fact = fact;
                row.held = code.count;
                row.of = one.evidence.of;
            }
            close(at);
        }
    }

    void identifiers() {
        for (std::size_t fact = 0; fact < m_proposal.facts.size(); ++fact) {
            const InferredFact& one = m_proposal.facts[fact];
            if (one.kind == FactKind::Identifier) {
                const std::string type = one.about.substr(one.about.find('\n') + 1);
                ProposalRow& row = m_rows[add(Kind::Identifier, 1, infer::identifierKey(one.path, type))];
                row.path = toQString(one.path);
                row.type = toQString(type);
                row.values = toQString(std::string_view(one.about).substr(0, one.about.find('\n')));
                setFact(row, fact);
            }
        }
    }

    const infer::Proposal& m_proposal;
    const infer::Proposal& m_usual;
    FactBook m_book, m_usualBook;
    const dictionary::Dictionary& m_standard;
    std::vector<ProposalRow> m_rows;
    Section m_section = Section::Messages;
};

}  // namespace

ProposalRowsPtr rowsOfProposal(std::shared_ptr<const infer::Proposal> proposal, const infer::Proposal& usual) {
    auto rows = std::make_shared<ProposalRows>();
    rows->rows = RowMaker(*proposal, usual).make();
    rows->proposal = std::move(proposal);
    return rows;
}

}  // namespace plumb::desk
