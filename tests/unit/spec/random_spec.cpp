#include "unit/spec/random_spec.h"

#include <random>

namespace plumb::spec::test {
namespace {

class Maker {
public:
    explicit Maker(std::uint32_t seed)
        : m_random(seed) {}

    SpecDocument document() {
        SpecDocument d;
        Identity& i = d.identity;
        i.status = maybe();
        i.topics = maybe();
        i.profileType = maybe();
        for (std::string* member : {&i.id, &i.title, &i.vendor, &i.product, &i.interfaceName, &i.version, &i.date,
                                    &i.description, &i.origin, &i.licence, &d.standard}) {
            *member = maybe();
        }
        i.direction = pick<Direction>(3);
        i.role = pick<Role>(3);
        i.authors = texts();
        fill(i.changes, [&] { return ChangeEntry{maybe(), maybe(), maybe(), maybe()}; });
        d.extends = texts();
        d.dictionary = coin();
        d.encodings = texts();
        d.senders = texts();
        d.receivers = texts();
        fill(d.identifiers, [&] { return NamedIdentifier{text(), maybe(), maybe(), {}}; });
        d.acknowledgement = {pick<Acknowledgement::Mode>(3), maybe(), maybe(), maybe(), texts(), maybe(), {}};
        fill(d.messages, [&] { return message(); });
        fill(d.segments, [&] { return segment(); });
        fill(d.types, [&] { return type(); });
        fill(d.valueSets, [&] { return valueSet(); });
        fill(d.statements, [&] { return statement(); });
        fill(d.classifications, [&] { return ClassificationRule{maybe(), maybe(), maybe(), {}}; });
        return d;
    }

private:
    std::uint32_t below(std::uint32_t limit) { return static_cast<std::uint32_t>(m_random() % limit); }
    bool coin() { return below(2) == 0; }

    template <class E>
    E pick(std::uint32_t count) {
        return static_cast<E>(below(count));
    }

    template <class V, class Make>
    void fill(std::vector<V>& values, const Make& make) {
        for (std::uint32_t n = below(3); n > 0; --n) {
            values.push_back(make());
        }
    }

    std::string text() {
        static const char* const kPieces[] = {"a",
                                              "PID",
                                              "group X",
                                              "any",
                                              "S",
                                              " ",
                                              ":",
                                              ": ",
                                              " #",
                                              "#",
                                              "-",
                                              "- ",
                                              "'",
                                              "\"",
                                              "\\",
                                              "\n",
                                              "\r",
                                              "\t",
                                              "*",
                                              "&",
                                              "!",
                                              "%",
                                              "@",
                                              "`",
                                              "[",
                                              "]",
                                              "{",
                                              "}",
                                              ",",
                                              "?",
                                              "|",
                                              ">",
                                              "~",
                                              "true",
                                              "no",
                                              "null",
                                              "0001",
                                              "1.5",
                                              "12",
                                              "1e5",
                                              "...",
                                              "---",
                                              "0x1f",
                                              "<<",
                                              "\x01",
                                              "\x7f",
                                              "é",
                                              "漢字",
                                              "😀",
                                              "\u00a0",
                                              "\u2028",
                                              "\u0085",
                                              "\uFEFF",
                                              "=",
                                              "/",
                                              "PV1-44",
                                              "^",
                                              "R 1..1",
                                              "C(R/X)",
                                              "if code 3",
                                              "note ",
                                              "row",
                                              "line\nline\n",
                                              "  indented\nx"};
        std::string made;
        for (std::uint32_t n = 1 + below(4); n > 0; --n) {
            made += kPieces[below(std::size(kPieces))];
        }
        return below(300) == 0 ? made + std::string(1200, 'k') : made;
    }
    std::string maybe() { return coin() ? text() : std::string(); }
    std::vector<std::string> texts() {
        std::vector<std::string> all;
        fill(all, [&] { return maybe(); });
        return all;
    }
    std::uint32_t number() { return below(4) == 0 ? below(4'000'000'000U) : below(20); }
    std::optional<std::uint32_t> maybeNumber() { return coin() ? std::optional(number()) : std::nullopt; }
    std::optional<std::uint32_t> maybeMost() { return below(5) == 0 ? std::optional(hl7::kUnbounded) : maybeNumber(); }
    std::vector<std::uint32_t> numbers() {
        std::vector<std::uint32_t> all;
        fill(all, [&] { return number(); });
        return all;
    }

    Rule rule() { return {maybe(), {}, below(4) == 0 ? maybe() : std::string()}; }
    Usage usage() {
        const UsageCode code = pick<UsageCode>(9);
        if (code != UsageCode::C || coin()) {
            return {code, UsageCode::Unsaid, UsageCode::Unsaid};
        }
        return {code, static_cast<UsageCode>(1 + below(8)), static_cast<UsageCode>(1 + below(8))};
    }
    Cardinality cardinality() { return {maybeNumber(), maybeMost()}; }
    Length length() { return {maybeNumber(), maybeMost(), maybeNumber(), pick<Truncation>(3)}; }
    Binding binding() { return {maybe(), pick<Strength>(4), numbers(), numbers(), maybe(), maybe(), {}}; }

    ElementSpec element(int depth = 0) {
        ElementSpec e;
        e.number = number();
        e.usage = usage();
        e.cardinality = cardinality();
        if (coin()) {
            return e;
        }
        e.condition = rule();
        e.length = length();
        for (std::string* member :
             {&e.name, &e.item, &e.type, &e.constant, &e.format, &e.pattern, &e.example, &e.notes, &e.origin}) {
            *member = maybe();
        }
        e.hidden = coin();
        fill(e.bindings, [&] { return binding(); });
        if (depth < 2) {
            fill(e.components, [&] { return element(depth + 1); });
        }
        return e;
    }

    Statement statement() { return {maybe(), maybe(), rule(), maybe(), coin(), maybe(), maybe(), {}}; }
    Predicate predicate() { return {maybe(), maybe(), usage(), rule(), maybe(), {}}; }
    Slicing slicing() {
        Slicing s;
        s.field = number();
        s.ordered = coin();
        fill(s.slices, [&] { return Slice{maybe(), maybe(), maybeNumber(), rule(), cardinality(), maybe(), {}}; });
        return s;
    }
    DynamicType dynamicType() {
        DynamicType d{number(), maybe(), maybe(), {}, {}};
        fill(d.cases, [&] { return DynamicType::Case{maybe(), maybe(), maybe()}; });
        return d;
    }
    OrderIndifferent orderIndifferent(int depth = 0) {
        OrderIndifferent o{maybe(), maybe(), maybe(), coin(), coin(), {}, {}};
        fill(o.patterns, [&] {
            OrderIndifferent::Pattern p{maybe(), maybe(), rule(), cardinality(), coin(), {}, {}};
            fill(p.statements, [&] { return statement(); });
            if (depth < 2) {
                fill(p.inner, [&] { return orderIndifferent(depth + 1); });
            }
            return p;
        });
        return o;
    }

    SegmentSpec segment() {
        SegmentSpec s;
        for (std::string* member : {&s.id, &s.segment, &s.name, &s.base, &s.notes, &s.origin}) {
            *member = maybe();
        }
        s.senders = texts();
        fill(s.fields, [&] { return element(); });
        fill(s.statements, [&] { return statement(); });
        fill(s.slicings, [&] { return slicing(); });
        fill(s.dynamicTypes, [&] { return dynamicType(); });
        fill(s.orderIndifferent, [&] { return orderIndifferent(); });
        fill(s.predicates, [&] { return predicate(); });
        fill(s.coConstraints, [&] { return table(); });
        return s;
    }

    TypeSpec type() {
        TypeSpec t;
        for (std::string* member : {&t.id, &t.base, &t.name, &t.format, &t.pattern, &t.notes, &t.origin}) {
            *member = maybe();
        }
        t.length = length();
        fill(t.components, [&] { return element(); });
        fill(t.bindings, [&] { return binding(); });
        fill(t.statements, [&] { return statement(); });
        fill(t.predicates, [&] { return predicate(); });
        return t;
    }

    StructureNode node(int depth = 0) {
        StructureNode n;
        n.kind = pick<StructureNode::Kind>(4);
        n.name = coin() ? "PID" : maybe();
        n.usage = usage();
        n.cardinality = cardinality();
        if (coin()) {
            return n;
        }
        for (std::string* member : {&n.flavour, &n.title, &n.notes, &n.origin}) {
            *member = maybe();
        }
        n.condition = rule();
        if (depth < 3) {
            fill(n.children, [&] { return node(depth + 1); });
        }
        fill(n.statements, [&] { return statement(); });
        fill(n.predicates, [&] { return predicate(); });
        fill(n.orderIndifferent, [&] { return orderIndifferent(); });
        fill(n.slicings, [&] { return slicing(); });
        fill(n.fields, [&] { return element(); });
        return n;
    }

    CoConstraintRow row() {
        CoConstraintRow r;
        r.id = maybe();
        r.suggested = coin();
        r.usage = r.suggested ? Usage() : usage();
        r.cardinality = cardinality();
        fill(r.cells, [&] {
            CoConstraintRow::Cell c;
            for (std::string* member :
                 {&c.value, &c.system, &c.valueSet, &c.type, &c.flavour, &c.minOccurrence, &c.maxOccurrence}) {
                *member = below(3) == 0 ? text() : std::string();
            }
            c.locations = numbers();
            c.strength = pick<Strength>(4);
            return coin() ? c : simpleCell();
        });
        r.notes = maybe();
        return r;
    }
    CoConstraintRow::Cell simpleCell() {
        CoConstraintRow::Cell c;
        c.value = text();
        return c;
    }

    CoConstraintTable table() {
        using Column = CoConstraintTable::Column;
        CoConstraintTable t;
        for (std::string* member : {&t.id, &t.name, &t.context, &t.segment, &t.grouper}) {
            *member = maybe();
        }
        t.condition = rule();
        t.closed = coin();
        fill(t.columns, [&] { return Column{pick<Column::Role>(3), pick<Column::Kind>(7), maybe(), maybe()}; });
        fill(t.rows, [&] { return row(); });
        fill(t.groups, [&] {
            CoConstraintTable::Group g;
            g.name = maybe();
            g.suggested = coin();
            g.usage = g.suggested ? Usage() : usage();
            g.cardinality = cardinality();
            fill(g.rows, [&] { return row(); });
            return g;
        });
        return t;
    }

    MessageSpec message() {
        MessageSpec m;
        for (std::string* member : {&m.id, &m.identifier, &m.name, &m.structure, &m.description, &m.notes, &m.origin}) {
            *member = maybe();
        }
        m.events = texts();
        m.usage = usage();
        fill(m.nodes, [&] { return node(); });
        fill(m.changes, [&] {
            MessageSpec::Change c{below(5) == 0 ? "title" : maybe(), node(), maybe()};
            return c;
        });
        fill(m.statements, [&] { return statement(); });
        fill(m.predicates, [&] { return predicate(); });
        fill(m.coConstraints, [&] { return table(); });
        fill(m.orderIndifferent, [&] { return orderIndifferent(); });
        return m;
    }

    ValueSet valueSet() {
        ValueSet v;
        for (std::string* member :
             {&v.id, &v.name, &v.description, &v.version, &v.oid, &v.url, &v.extends, &v.group, &v.notes, &v.origin}) {
            *member = maybe();
        }
        v.stability = pick<ValueSet::Stability>(3);
        v.extensibility = pick<ValueSet::Extensibility>(3);
        v.content = pick<ValueSet::Content>(3);
        v.unchecked = coin();
        fill(v.codes, [&] {
            return CodeSpec{maybe(), maybe(), maybe(), maybe(), maybe(), pick<CodeUsage>(4), maybe(), maybe(), {}};
        });
        return v;
    }

    std::mt19937 m_random;
};

}  // namespace

SpecDocument randomSpec(std::uint32_t seed) {
    return Maker(seed).document();
}

}  // namespace plumb::spec::test
