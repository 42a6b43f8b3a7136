#include "cli/json.h"

#include <gtest/gtest.h>

namespace plumb::cli::test {
namespace {

class Reader {
public:
    explicit Reader(std::string_view text)
        : m_text(text) {}

    bool value(Json& out) {
        space();
        if (m_text.empty()) {
            return false;
        }
        switch (m_text[0]) {
        case '{':
            return object(out);
        case '[':
            return array(out);
        case '"':
            out.kind = Json::Kind::Text;
            return string(out.text);
        case 'n':
            return word("null", Json::Kind::Null, out);
        case 't':
            return word("true", Json::Kind::Boolean, out);
        case 'f':
            return word("false", Json::Kind::Boolean, out);
        default:
            return number(out);
        }
    }
    bool atEnd() {
        space();
        return m_text.empty();
    }

private:
    void space() {
        while (!m_text.empty() && std::string_view(" \t\r\n").find(m_text[0]) != std::string_view::npos) {
            m_text.remove_prefix(1);
        }
    }
    bool take(char c) {
        space();
        if (m_text.empty() || m_text[0] != c) {
            return false;
        }
        m_text.remove_prefix(1);
        return true;
    }
    bool word(std::string_view word, Json::Kind kind, Json& out) {
        out.kind = kind;
        out.text = word;
        const bool same = m_text.substr(0, word.size()) == word;
        m_text.remove_prefix(same ? word.size() : 0);
        return same;
    }
    bool number(Json& out) {
        out.kind = Json::Kind::Number;
        const std::size_t length = std::min(m_text.find_first_not_of("-+.0123456789eE"), m_text.size());
        out.text = m_text.substr(0, length);
        m_text.remove_prefix(length);
        return length > 0;
    }
    bool array(Json& out) {
        out.kind = Json::Kind::Array;
        take('[');
        if (take(']')) {
            return true;
        }
        do {
            out.items.emplace_back();
            if (!value(out.items.back())) {
                return false;
            }
        } while (take(','));
        return take(']');
    }
    bool object(Json& out) {
        out.kind = Json::Kind::Object;
        take('{');
        if (take('}')) {
            return true;
        }
        do {
            std::string name;
            space();
            if (!string(name) || !take(':') || !value(out.members[name])) {
                return false;
            }
        } while (take(','));
        return take('}');
    }
    bool string(std::string& out) {
        if (!take('"')) {
            return false;
        }
        while (!m_text.empty() && m_text[0] != '"') {
            const char c = m_text[0];
            m_text.remove_prefix(1);
            if (static_cast<unsigned char>(c) < 0x20) {
                return false;  // must be escaped
            }
            if (c != '\\') {
                out += c;
            } else if (!escape(out)) {
                return false;
            }
        }
        return take('"');
    }
    bool escape(std::string& out) {
        static constexpr std::string_view kNames = "\"\\/bfnrt", kMeanings = "\"\\/\b\f\n\r\t";
        if (m_text.empty()) {
            return false;
        }
        if (const std::size_t at = kNames.find(m_text[0]); at != std::string_view::npos) {
            out += kMeanings[at];
            m_text.remove_prefix(1);
            return true;
        }
        // plumb writes \u00xx for control characters only.
        if (m_text[0] != 'u' || m_text.substr(0, 3) != "u00" || m_text.size() < 5) {
            return false;
        }
        out += static_cast<char>(std::stoi(std::string(m_text.substr(3, 2)), nullptr, 16));
        m_text.remove_prefix(5);
        return static_cast<unsigned char>(out.back()) < 0x80;
    }

    std::string_view m_text;
};

std::string joined(const Json& json, const std::string& delimiters) {
    if (json.isText()) {
        return json.bytes();
    }
    std::string out;
    for (std::size_t i = 0; i < json.items.size(); ++i) {
        out += i == 0 ? std::string() : delimiters.substr(0, 1);
        out += joined(json.items[i], delimiters.substr(delimiters.empty() ? 0 : 1));
    }
    return out;
}

}  // namespace

const Json& Json::at(const std::string& name) const {
    static const Json kNothing;
    const auto found = members.find(name);
    EXPECT_NE(found, members.end()) << "no member " << name;
    return found == members.end() ? kNothing : found->second;
}

std::string Json::bytes() const {
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        if (byte < 0x80) {
            out += text[i];
            continue;
        }
        EXPECT_TRUE(byte == 0xC2 || byte == 0xC3) << "a character past U+00FF";
        out += static_cast<char>((byte & 3) << 6 | (text[++i] & 0x3F));
    }
    return out;
}

std::optional<Json> parseJson(std::string_view text) {
    Json out;
    Reader reader(text);
    return reader.value(out) && reader.atEnd() ? std::optional(out) : std::nullopt;
}

std::string messageBytes(const Json& message) {
    const Json& marks = message.at("delimiters");
    const auto mark = [&](const char* name) {
        const std::string byte = marks.at(name).bytes();
        return byte.empty() ? std::string(1, '\0') : byte;
    };
    const std::string delimiters = mark("field") + mark("repetition") + mark("component") + mark("subcomponent");
    std::string out = message.at("lead").bytes();
    for (const Json& segment : message.at("segments").items) {
        const std::string id = segment.at("id").bytes();
        const std::vector<Json>& fields = segment.at("fields").items;
        out += id;
        const bool header = id == "MSH" || id == "FHS" || id == "BHS";
        for (std::size_t i = 0; i < fields.size(); ++i) {
            out += header && i < 2 ? std::string() : delimiters.substr(0, 1);
            out += joined(fields[i], delimiters.substr(1));
        }
        out += segment.at("end").bytes();
    }
    return out;
}

}  // namespace plumb::cli::test
