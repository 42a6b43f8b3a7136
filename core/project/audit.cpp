#include "project/audit.h"

#include "base/clock.h"
#include "project/key.h"

#include <openssl/evp.h>
#include <openssl/hmac.h>

#include <array>
#include <charconv>
#include <optional>

namespace plumb::project {
namespace {

constexpr std::size_t kHashBytes = 32;

void put(std::string& to, std::uint64_t value) {
    for (int shift = 0; shift < 64; shift += 8) {
        to += static_cast<char>(value >> shift);
    }
}

void put(std::string& to, std::string_view text) {
    put(to, text.size());
    to += text;
}

// Lengths stand before texts, so that no two rows are written alike.
std::string written(const AuditRow& row) {
    std::string bytes = "plumbline audit 1";
    put(bytes, row.before);
    put(bytes, static_cast<std::uint64_t>(row.id));
    put(bytes, static_cast<std::uint64_t>(row.atMs));
    put(bytes, row.who);
    put(bytes, row.machine);
    put(bytes, row.what);
    put(bytes, row.details);
    return bytes;
}

Result<std::string> sealOf(const AuditRow& row, std::string_view key) {
    const std::string bytes = written(row);
    const auto* const data = reinterpret_cast<const unsigned char*>(bytes.data());
    std::array<unsigned char, kHashBytes> hash{};
    unsigned int length = 0;
    const bool made = key.empty() ? EVP_Digest(data, bytes.size(), hash.data(), &length, EVP_sha256(), nullptr) == 1
                                  : HMAC(EVP_sha256(), key.data(), static_cast<int>(key.size()), data, bytes.size(),
                                         hash.data(), &length) != nullptr;
    if (!made || length != hash.size()) {
        return fail(MessageId::SealFailed, {"SHA-256"});
    }
    return std::string(reinterpret_cast<const char*>(hash.data()), hash.size());
}

// What rows are sealed with from the one on that stood next when the project became an encrypted one.
struct SealKey {
    std::string key;
    std::int64_t from = 0;

    [[nodiscard]] std::string_view of(std::int64_t row) const {
        return row >= from ? std::string_view(key) : std::string_view();
    }
};

Result<SealKey> keyOf(Connection& connection) {
    Result<Statement> row = connection.prepare("SELECT value, (SELECT value FROM meta WHERE name = 'audit-key-from') "
                                               "FROM secret WHERE name = 'audit'");
    if (!row) {
        return fail(std::move(row.error()));
    }
    const Result<bool> found = row->step();
    if (!found) {
        return fail(found.error());
    }
    return *found ? SealKey{std::string(asText(row->blob(0))), row->integer(1)} : SealKey{};
}

constexpr std::string_view kColumns = "SELECT id, at_ms, who, machine, what, details, before, hash FROM audit ";

AuditRow rowOf(const Statement& row) {
    return {row.integer(0),
            row.integer(1),
            std::string(row.text(2)),
            std::string(row.text(3)),
            std::string(row.text(4)),
            std::string(row.text(5)),
            std::string(asText(row.blob(6))),
            std::string(asText(row.blob(7)))};
}

}  // namespace

std::string AuditHead::text() const {
    static constexpr char kDigits[] = "0123456789abcdef";
    std::string text = std::to_string(count) + ':';
    for (const char c : hash) {
        text += kDigits[static_cast<unsigned char>(c) >> 4];
        text += kDigits[static_cast<unsigned char>(c) & 15];
    }
    return text;
}

std::optional<AuditHead> AuditHead::parse(std::string_view text) {
    AuditHead head;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), head.count);
    if (problem != std::errc() || head.count < 0 || end == text.data() + text.size() || *end != ':') {
        return std::nullopt;
    }
    const std::string_view digits = text.substr(static_cast<std::size_t>(end - text.data()) + 1);
    if (digits.size() != (head.count == 0 ? 0 : 2 * kHashBytes)) {
        return std::nullopt;
    }
    for (std::size_t i = 0; i < digits.size(); i += 2) {
        unsigned value = 0;
        const auto [last, wrong] = std::from_chars(digits.data() + i, digits.data() + i + 2, value, 16);
        if (wrong != std::errc() || last != digits.data() + i + 2) {
            return std::nullopt;
        }
        head.hash += static_cast<char>(value);
    }
    return head;
}

Result<void> makeAuditKey(Connection& connection) {
    const Result<std::string> key = randomBytes(kHashBytes);
    if (!key) {
        return fail(key.error());
    }
    Result<void> noted = connection.run("INSERT OR IGNORE INTO meta SELECT 'audit-key-from', count(*) + 1 FROM audit");
    Result<Statement> insert = connection.prepare("INSERT OR IGNORE INTO secret VALUES('audit', ?)");
    if (!noted || !insert) {
        return fail(noted ? std::move(insert.error()) : std::move(noted.error()));
    }
    return insert->bindBlob(1, asBytes(*key)).run();
}

Result<AuditHead> auditHead(Connection& connection) {
    Result<Statement> last = connection.prepare("SELECT id, hash FROM audit ORDER BY id DESC LIMIT 1");
    if (!last) {
        return fail(std::move(last.error()));
    }
    const Result<bool> row = last->step();
    if (!row) {
        return fail(row.error());
    }
    return *row ? AuditHead{last->integer(0), std::string(asText(last->blob(1)))} : AuditHead{};
}

Result<void> appendAudit(Connection& connection, const Who& who, std::string_view what, std::string_view details) {
    Result<AuditHead> head = auditHead(connection);
    const Result<SealKey> key = keyOf(connection);
    if (!head || !key) {
        return fail(head ? key.error() : head.error());
    }
    AuditRow row{head->count + 1,
                 wallMilliseconds(),
                 who.user,
                 who.machine,
                 std::string(what),
                 std::string(details),
                 std::string(head->hash.empty() ? std::string(kHashBytes, '\0') : head->hash),
                 {}};
    Result<std::string> seal = sealOf(row, key->of(row.id));
    if (!seal) {
        return fail(std::move(seal.error()));
    }
    Result<Statement> insert = connection.prepare("INSERT INTO audit VALUES(?, ?, ?, ?, ?, ?, ?, ?)");
    if (!insert) {
        return fail(std::move(insert.error()));
    }
    return insert
        ->with(row.id, row.atMs, std::string_view(row.who), std::string_view(row.machine), std::string_view(row.what),
               std::string_view(row.details), asBytes(row.before), asBytes(*seal))
        .run();
}

Result<void> visitAudit(Connection& connection, std::int64_t from, std::int64_t to,
                        const std::function<bool(const AuditRow&)>& visit) {
    return connection.each(
        std::string(kColumns) + "WHERE id >= ? AND id < ? ORDER BY id",
        [&](const Statement& row) { return visit(rowOf(row)); }, from, to);
}

Result<std::vector<Note>> verifyAudit(Connection& connection, const AuditHead* exported) {
    const Result<SealKey> key = keyOf(connection);
    if (!key) {
        return fail(key.error());
    }
    std::vector<Note> found;
    std::int64_t last = 0;
    std::string hash(kHashBytes, '\0'), exportedRow;
    Result<void> sealed;
    const auto number = [](std::int64_t value) { return std::to_string(value); };
    Result<void> visited = visitAudit(connection, INT64_MIN, INT64_MAX, [&](const AuditRow& row) {
        if (row.id != last + 1) {
            found.push_back({MessageId::AuditMissing, {number(last + 1), number(row.id - 1)}});
        } else if (row.before != hash) {
            found.push_back({MessageId::AuditUnlinked, {number(row.id), number(last)}});
        }
        Result<std::string> seal = sealOf(row, key->of(row.id));
        if (!seal) {
            sealed = fail(std::move(seal.error()));
            return false;
        }
        if (*seal != row.hash) {
            found.push_back({MessageId::AuditChanged, {number(row.id)}});
        }
        if (exported && row.id == exported->count) {
            exportedRow = row.hash;
        }
        last = row.id;
        hash = row.hash;
        return true;
    });
    if (!visited || !sealed) {
        return fail(visited ? sealed.error() : visited.error());
    }
    if (exported && exported->count > last) {
        found.push_back({MessageId::AuditCut, {number(last), number(exported->count)}});
    } else if (exported && exported->count > 0 && exportedRow != exported->hash) {
        found.push_back({MessageId::AuditHeadDiffers, {number(exported->count)}});
    }
    return found;
}

}  // namespace plumb::project
