// Any bytes as a file that is opened: archives in archives, Cloverleaf databases, dumps of any kind. Whatever it holds:
// what comes out stays below its ceiling, every window of it can be read, every message found in it can be cut, and
// what went wrong is told in words.
#include "hl7/leaf_walk.h"
#include "source/archive.h"
#include "source/open.h"
#include "source/opened_source.h"
#include "source/smat.h"

#include <cstdlib>
#include <memory>
#include <string>

namespace {

using namespace plumb;
using namespace plumb::source;

constexpr std::size_t kLargest = 1u << 16;
constexpr std::uint64_t kCeiling = 1u << 20;

void demand(bool holds) {
    if (!holds) {
        std::abort();
    }
}

void readAll(const std::shared_ptr<ByteSource>& bytes) {
    demand(!bytes->name().empty());
    WindowBuffer buffer;
    std::uint64_t read = 0;
    while (read < bytes->size()) {
        const Result<ByteView> view = bytes->window({read, 4096}, buffer);
        demand(view.has_value() && !view->empty());
        read += view->size();
    }
    OpenedSource opened(bytes, {});
    Progress progress;
    demand(opened.index({}, {}, progress).has_value());
    std::uint64_t length = 0;
    demand(opened
               .forEach(0, opened.size(),
                        [&](MessageNumber, ByteView message) {
                            hl7::forEachLeaf(message,
                                             [&](std::uint64_t, std::uint32_t, std::uint32_t leaf) { length += leaf; });
                            return true;
                        })
               .has_value());
    demand(length <= bytes->size());
}

void tellAll(const std::vector<Note>& notes) {
    for (const Note& note : notes) {
        demand(!note.render().empty());
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size > kLargest) {
        return 0;
    }
    const auto file = std::make_shared<MemorySource>("file", std::string(asText(ByteView(data, size))));
    Progress progress;
    if (looksLikeArchive(ByteView(data, size))) {
        UnpackOptions options;
        options.limit = kCeiling;
        const Result<Unpacked> unpacked = unpack(file, options, {}, progress);
        if (!unpacked) {
            demand(!unpacked.error().render().empty());
            return 0;
        }
        std::uint64_t sum = 0;
        for (const std::shared_ptr<ByteSource>& member : unpacked->members) {
            sum += member->size();
            readAll(member);
        }
        demand(sum <= kCeiling);
        tellAll(unpacked->problems);
        return 0;
    }
    if (looksLikeSqlite(ByteView(data, size))) {
        const Result<std::shared_ptr<ByteSource>> messages = openSmatDatabase(*file, kCeiling, {});
        if (messages) {
            demand((*messages)->size() <= kCeiling);
            readAll(*messages);
        } else {
            demand(!messages.error().render().empty());
        }
        return 0;
    }
    OpenOptions options;
    options.unpackLimit = kCeiling;
    const Result<OpenedBytes> opened = interpret(file, options, {}, progress);
    if (opened) {
        tellAll(opened->assumptions);
        readAll(opened->bytes);
    } else {
        demand(!opened.error().render().empty());
    }
    return 0;
}
