// The parts of an Office file (Office Open XML: a zip of XML parts that point to each other).
#pragma once

#include "base/result.h"
#include "spec/documents/read_document.h"
#include "spec/documents/xml_pull.h"

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace plumb::spec {

class OfficePackage {
public:
    struct Relation {
        std::string type;  ///< the last part of its address: "worksheet"
        std::string target;
        bool external = false;
    };
    using Relations = std::map<std::string, Relation, std::less<>>;  ///< by id

    /// Unpacks the XML; of pictures and programs the names are kept alone.
    [[nodiscard]] static Result<OfficePackage> open(std::string_view bytes, const std::string& name,
                                                    const DocumentLimits& limits);

    [[nodiscard]] const std::string& name() const { return m_name; }
    /// Of a part, UTF-8; empty when it is not there. Good until takePart() or the end.
    [[nodiscard]] std::string_view part(const std::string& path) const;
    /// Reads a part; all readers of a package share what it may cost.
    [[nodiscard]] XmlPull xml(const std::string& path) const { return XmlPull(part(path), m_allowance.get()); }
    /// Gives a part's memory back.
    void dropPart(const std::string& path) { m_parts.erase(path); }

    /// Whom a part points to; with an empty path, whom the package does.
    [[nodiscard]] Relations relationsOf(const std::string& path) const;
    /// The part with the document itself, empty when there is none.
    [[nodiscard]] const std::string& mainPart() const { return m_mainPart; }
    /// The first target with that type, or empty.
    [[nodiscard]] static std::string targetOf(const Relations& relations, std::string_view type);

    [[nodiscard]] const std::vector<std::string>& macros() const { return m_macros; }
    [[nodiscard]] std::string title() const;

    /// What is wrong with a part that `xml` could not read to its end.
    [[nodiscard]] Error errorAt(const std::string& path, const XmlPull& xml) const;
    /// A part that lists more of something than any document needs.
    [[nodiscard]] Error tooMuchAt(const XmlPull& xml) const;

private:
    friend class OfficeUnpacking;

    std::string m_name;
    std::map<std::string, std::string, std::less<>> m_parts;
    std::vector<std::string> m_macros;
    std::string m_mainPart;
    std::unique_ptr<XmlAllowance> m_allowance = std::make_unique<XmlAllowance>();
};

}  // namespace plumb::spec
