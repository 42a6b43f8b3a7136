// The bytes of a part of a stored source, as any other ByteSource: unpacked block by block while they are looked at.
// Each thread that reads has a connection and a few unpacked blocks of its own.
#pragma once

#include "project/dictionary.h"
#include "project/project.h"
#include "project/sources.h"
#include "source/byte_source.h"
#include "source/open.h"

#include <memory>
#include <mutex>
#include <vector>

namespace plumb::project {

class StoredSource final : public source::ByteSource {
public:
    [[nodiscard]] static Result<std::shared_ptr<StoredSource>> open(std::shared_ptr<Project> project,
                                                                    const PartRow& part);
    ~StoredSource() override;

    [[nodiscard]] const std::string& name() const override { return m_part.name; }
    [[nodiscard]] std::uint64_t size() const override { return m_part.bytes; }
    [[nodiscard]] Result<ByteView> window(ByteRange range, source::WindowBuffer& buffer) const override;

private:
    struct Piece {
        std::uint64_t start = 0;
        std::uint32_t bytes = 0, checksum = 0;
        std::int64_t block = 0;
    };
    class Reading;

    StoredSource(std::shared_ptr<Project> project, PartRow part, std::vector<Piece> pieces,
                 std::shared_ptr<const Dictionaries> dictionaries);
    [[nodiscard]] std::unique_ptr<Reading> takeReading() const;

    std::shared_ptr<Project> m_project;
    PartRow m_part;
    std::vector<Piece> m_pieces;  ///< in order, without holes
    std::shared_ptr<const Dictionaries> m_dictionaries;
    mutable std::mutex m_mutex;
    mutable std::vector<std::unique_ptr<Reading>> m_idle;
};

/// All parts of a stored source, as openBytes() gives those of a file.
[[nodiscard]] Result<source::Opening> openStored(const std::shared_ptr<Project>& project, std::int64_t source);

}  // namespace plumb::project
