// A value of a message beside what the dictionary says about it, for the readers in this folder.
#pragma once

#include "dictionary/dictionary.h"
#include "hl7/charset.h"
#include "hl7/message_view.h"

#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>

namespace plumb::dictionary::meaning {

struct Context {
    const Dictionary& dictionary;
    const hl7::MessageView& message;
    const hl7::Charset& charset;
};

/// A repetition, component or sub-component. Its parts are what stands one level below; a value that is not divided
/// further is its own part 1.
class Value {
public:
    /// `info` may be nullptr, `type` empty.
    Value(const Context& context, const hl7::Element& element, const ElementInfo* info, std::string_view type)
        : m_context(context)
        , m_element(element)
        , m_info(info)
        , m_type(type) {}

    [[nodiscard]] const hl7::Element& element() const { return m_element; }
    [[nodiscard]] const Dictionary& dictionary() const { return m_context.dictionary; }
    [[nodiscard]] std::string_view type() const { return m_type; }
    [[nodiscard]] std::string_view table() const { return m_info ? m_info->table : std::string_view(); }

    /// Absent or empty.
    [[nodiscard]] bool blank() const;
    [[nodiscard]] std::size_t rawSize() const { return static_cast<std::size_t>(m_element.range.length); }

    /// Decoded, as it stands; empty for null.
    [[nodiscard]] std::string text() const;
    /// As a person reads it, by its type.
    [[nodiscard]] std::string reading() const;

    [[nodiscard]] std::uint32_t partCount() const;
    [[nodiscard]] Value part(std::uint32_t number) const;

    /// What `code` means in the value's table, or in `table`; empty when that is not known.
    [[nodiscard]] std::string meaningOf(std::string_view code) const { return meaningOf(code, table()); }
    [[nodiscard]] std::string meaningOf(std::string_view code, std::string_view table) const;

private:
    const Context& m_context;
    hl7::Element m_element;
    const ElementInfo* m_info;
    std::string_view m_type;
};

/// Puts the texts that are not empty together.
[[nodiscard]] std::string joined(std::initializer_list<std::string> texts, std::string_view between);

/// How values of a type are read.
using Reader = std::string (*)(const Value&);
/// nullptr: by its parts or its table only.
[[nodiscard]] Reader readerOf(std::string_view type);

// One a file.
[[nodiscard]] std::string messageType(const Value& value);        // MSH-9
[[nodiscard]] std::string coded(const Value& value);              // CE, CWE, CNE, CF
[[nodiscard]] std::string personName(const Value& value);         // PN, XPN
[[nodiscard]] std::string personWithId(const Value& value);       // CN, XCN, PPN, CNN
[[nodiscard]] std::string address(const Value& value);            // AD, XAD
[[nodiscard]] std::string telephone(const Value& value);          // XTN
[[nodiscard]] std::string identifier(const Value& value);         // CX, CK
[[nodiscard]] std::string entity(const Value& value);             // EI
[[nodiscard]] std::string entityPair(const Value& value);         // EIP
[[nodiscard]] std::string authority(const Value& value);          // HD
[[nodiscard]] std::string organization(const Value& value);       // XON
[[nodiscard]] std::string location(const Value& value);           // PL
[[nodiscard]] std::string structuredNumber(const Value& value);   // SN
[[nodiscard]] std::string quantity(const Value& value);           // CQ, MO
[[nodiscard]] std::string time(const Value& value);               // DT, TS, DTM
[[nodiscard]] std::string timeOfDay(const Value& value);          // TM
[[nodiscard]] std::string timeRange(const Value& value);          // DR
[[nodiscard]] std::string timing(const Value& value);             // TQ
[[nodiscard]] std::string repeatPattern(const Value& value);      // RI
[[nodiscard]] std::string document(const Value& value);           // ED
[[nodiscard]] std::string documentReference(const Value& value);  // RP

}  // namespace plumb::dictionary::meaning
