// What the readers of the files of one NIST export share: the spec that grows, the notes, and who is meant by an ID.
#pragma once

#include "base/error.h"
#include "spec/spec_document.h"
#include "spec/xml/nist_assertion.h"
#include "spec/xml/nist_path.h"
#include "spec/xml/nist_places.h"
#include "spec/xml/xml_document.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace plumb::spec {

/// Most fields of a segment and components of a type: what a path can address.
inline constexpr std::uint32_t kMostElements = 1023;

class NistReading {
public:
    explicit NistReading(SpecDocument& spec, std::vector<Note>& noteList)
        : document(spec)
        , notes(noteList) {}

    SpecDocument& document;
    std::vector<Note>& notes;
    std::string file;  ///< the one being read
    /// By their IDs, which no spec keeps. Filled by the profile's reader; valid once the profile is read.
    std::map<std::string, std::vector<std::size_t>, std::less<>> groupPlaces;
    /// Labels that differ from their IDs: slicings go by label.
    std::map<std::string, std::string, std::less<>> segmentLabels, typeLabels;

    void note(MessageId id, const XmlElement& element, std::vector<std::string> arguments) const;

    /// Where constraints, bindings and the like of one context belong: by ID, or all of that name.
    struct Context {
        enum class Kind { Datatype, Segment, Group, Message } kind = Kind::Datatype;
        TypeSpec* type = nullptr;
        SegmentSpec* segment = nullptr;
        StructureNode* group = nullptr;
        MessageSpec* message = nullptr;

        [[nodiscard]] NistScope scope() const;
        [[nodiscard]] std::vector<Statement>& statements() const;
        [[nodiscard]] std::vector<Predicate>& predicates() const;
        /// The element that a path from here names, made where it is not there yet; nullptr: it names none.
        [[nodiscard]] ElementSpec* element(const NistPath& path) const;
        /// The group or segment right below a message or group.
        [[nodiscard]] StructureNode* child(const NistPath& path) const;
        [[nodiscard]] std::string name() const;
    };
    /// `element` is a ByID or ByName; none when nothing is meant, which is noted.
    [[nodiscard]] std::vector<Context> contexts(Context::Kind kind, const XmlElement& element);
    /// For each Datatype, Segment, Group and Message child of `section`, and each context in it.
    template <class Visit>
    void forEachContext(const XmlElement& section, Visit visit);

    [[nodiscard]] StructureNode* group(std::string_view id);
    [[nodiscard]] MessageSpec* message(std::string_view id);
    [[nodiscard]] SegmentSpec* segment(std::string_view id);
    [[nodiscard]] TypeSpec* type(std::string_view id);

private:
    /// What looking for names may cost in all: a hostile file names everything in everything.
    static constexpr std::size_t kMostLooks = 10'000'000;

    struct Ids {
        std::map<std::string, std::size_t, std::less<>> places;
        std::size_t counted = 0;
    };
    std::size_t m_looks = 0;
    Ids m_messages, m_segments, m_types;

    template <class Spec>
    [[nodiscard]] static Spec* byId(std::vector<Spec>& specs, Ids& ids, std::string_view id);
    void addNamed(Context::Kind kind, std::string_view name, std::vector<Context>& found);
};

template <class Visit>
void NistReading::forEachContext(const XmlElement& section, Visit visit) {
    static constexpr std::pair<std::string_view, Context::Kind> kKinds[] = {{"Datatype", Context::Kind::Datatype},
                                                                            {"Segment", Context::Kind::Segment},
                                                                            {"Group", Context::Kind::Group},
                                                                            {"Message", Context::Kind::Message}};
    for (const auto& [name, kind] : kKinds) {
        for (const XmlElement* ofKind : section.childrenNamed(name)) {
            for (const std::string_view by : {"ByID", "ByName"}) {
                for (const XmlElement* element : ofKind->childrenNamed(by)) {
                    for (const Context& context : contexts(kind, *element)) {
                        visit(context, *element);
                    }
                }
            }
        }
    }
}

[[nodiscard]] Usage usageOf(const XmlElement& element, const NistReading& reading);
[[nodiscard]] Cardinality cardinalityOf(const XmlElement& element, std::string_view min = "Min",
                                        std::string_view max = "Max");
[[nodiscard]] Strength strengthOf(std::string_view letter);
/// IGAMT's "No Date Info" and the like are empty.
[[nodiscard]] std::string saidText(std::string_view text);
/// The element with that number, in order of numbers, made where it is not there yet.
[[nodiscard]] ElementSpec& elementMade(std::vector<ElementSpec>& elements, std::uint32_t number);

// The files, each by its root element.
void readNistProfile(const XmlElement& root, NistReading& reading);
void readNistConstraints(const XmlElement& root, NistReading& reading);
void readNistOldCoConstraints(const XmlElement& section, NistReading& reading, const NistPlaces& places);
void readNistOrderIndifferent(const XmlElement& section, NistReading& reading, const NistPlaces& places);
void readNistValueSets(const XmlElement& root, NistReading& reading);
void readNistBindings(const XmlElement& root, NistReading& reading);
void readNistCoConstraints(const XmlElement& root, NistReading& reading);
void readNistSlicings(const XmlElement& root, NistReading& reading);

/// The attributes of a MetaData element.
void readNistMetaData(const XmlElement& metaData, Identity& identity);
// Of a ValueSetBinding or SingleCodeBinding element: one for each value set.
[[nodiscard]] std::vector<Binding> readNistBinding(const XmlElement& element, NistReading& reading);

}  // namespace plumb::spec
