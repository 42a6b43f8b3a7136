#include "unit/project/all_messages.h"

#include "project/stored_source.h"

namespace project_test {

ReadMessages readMessages(const std::shared_ptr<Project>& project, std::int64_t source) {
    ReadMessages read;
    const Result<source::Opening> opening = openStored(project, source);
    if (!opening) {
        read.errors.emplace_back(opening.error().code());
        return read;
    }
    for (const Note& problem : opening->problems) {
        read.errors.emplace_back(problem.code());
    }
    source::WindowBuffer buffer;
    for (const source::OpenedBytes& part : opening->sources) {
        source::OpenedSource opened(part.bytes, {});
        Progress progress;
        source::ScanOptions options;
        options.threads = 1;
        if (const Result<void> indexed = opened.index(options, CancelToken(), progress); !indexed) {
            read.errors.emplace_back(indexed.error().code());
        }
        for (std::uint64_t n = 0; n < opened.size(); ++n) {
            const Result<ByteView> message = opened.message(MessageNumber(n), buffer);
            if (message) {
                read.messages.emplace_back(asText(*message));
            } else {
                read.errors.emplace_back(message.error().code());
            }
        }
    }
    return read;
}

std::vector<std::string> messagesOf(const std::string& text) {
    const auto opened = indexed(text);
    std::vector<std::string> messages;
    source::WindowBuffer buffer;
    for (std::uint64_t n = 0; n < opened->size(); ++n) {
        messages.emplace_back(asText(opened->message(MessageNumber(n), buffer).value()));
    }
    return messages;
}

bool isWithin(const std::vector<std::string>& some, const std::vector<std::string>& all) {
    std::size_t at = 0;
    for (const std::string& message : some) {
        while (at < all.size() && all[at] != message) {
            ++at;
        }
        if (at++ == all.size()) {
            return false;
        }
    }
    return true;
}

}  // namespace project_test
