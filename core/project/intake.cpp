#include "project/intake.h"

#include "base/clock.h"
#include "project/audit.h"
#include "project/dictionary.h"
#include "project/intake_block.h"
#include "project/schema.h"

#include <fmt/format.h>

#include <algorithm>
#include <condition_variable>
#include <map>
#include <mutex>
#include <optional>
#include <thread>
#include <unordered_map>

namespace plumb::project {
namespace {

constexpr std::uint64_t kBatchBytes = 32u << 20;
constexpr std::size_t kBatchesOnTheWay = 2;
constexpr std::size_t kBlocksAhead = 256;

using Batch = std::vector<PackedBlock>;

// Shares the blocks of all parts out to threads and gives them back in order.
class BlockLine {
public:
    BlockLine(const IntakeRequest& request, std::string_view dictionary, const CancelToken& cancel)
        : m_request(request)
        , m_dictionary(dictionary)
        , m_cancel(cancel) {
        unsigned threads = request.threads ? request.threads : std::thread::hardware_concurrency();
        for (threads = std::clamp(threads, 1u, 16u); threads > 0; --threads) {
            m_threads.emplace_back([this] { serve(); });
        }
    }
    ~BlockLine() {
        {
            const std::scoped_lock lock(m_mutex);
            m_stopped = true;
        }
        m_wake.notify_all();
        for (std::thread& thread : m_threads) {
            thread.join();
        }
    }

    /// The next block in order; nothing at the end.
    [[nodiscard]] Result<std::optional<PackedBlock>> take() {
        std::unique_lock lock(m_mutex);
        m_wake.wait(lock, [this] { return m_error || m_made.count(m_taken) || (m_ended && m_taken == m_planned); });
        if (m_error) {
            return fail(*m_error);
        }
        const auto found = m_made.find(m_taken);
        if (found == m_made.end()) {
            return std::optional<PackedBlock>();
        }
        std::optional<PackedBlock> block(std::move(found->second));
        m_made.erase(found);
        ++m_taken;
        lock.unlock();
        m_wake.notify_all();
        return block;
    }

private:
    [[nodiscard]] bool plan(BlockPlan& plan) {
        while (m_part < m_request.parts.size()) {
            if (!m_cutter) {
                m_cutter.emplace(*m_request.parts[m_part].source, m_part);
            }
            if (m_cutter->next(plan)) {
                return true;
            }
            m_cutter.reset();
            ++m_part;
        }
        return false;
    }

    void serve() {
        BlockMaker maker(m_dictionary);
        for (;;) {
            BlockPlan next;
            std::uint64_t number = 0;
            {
                std::unique_lock lock(m_mutex);
                m_wake.wait(lock, [this] { return m_stopped || m_error || m_planned - m_taken < kBlocksAhead; });
                if (m_stopped || m_error || m_ended) {
                    return;
                }
                if (!plan(next)) {
                    m_ended = true;
                    lock.unlock();
                    m_wake.notify_all();
                    return;
                }
                number = m_planned++;
            }
            Result<PackedBlock> block = m_cancel.stopped() ? Result<PackedBlock>(fail(MessageId::Cancelled))
                                                           : maker.make(*m_request.parts[next.part].source, next);
            {
                const std::scoped_lock lock(m_mutex);
                if (block) {
                    m_made.emplace(number, std::move(*block));
                } else if (!m_error) {
                    m_error = std::move(block.error());
                }
            }
            m_wake.notify_all();
        }
    }

    const IntakeRequest& m_request;
    std::string_view m_dictionary;
    const CancelToken& m_cancel;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::size_t m_part = 0;
    std::optional<BlockCutter> m_cutter;
    std::uint64_t m_planned = 0, m_taken = 0;
    bool m_ended = false, m_stopped = false;
    std::map<std::uint64_t, PackedBlock> m_made;
    std::optional<Error> m_error;
    std::vector<std::thread> m_threads;
};

// The store thread's side: lives over all batches of one source.
class BlockStore {
public:
    BlockStore(std::int64_t source, std::vector<std::int64_t> parts, std::vector<std::uint64_t> firsts)
        : m_source(source)
        , m_parts(std::move(parts))
        , m_firsts(std::move(firsts)) {}

    [[nodiscard]] Result<void> write(Connection& store, const Batch& batch) {
        Result<Statement> find = store.prepare("SELECT id FROM block WHERE hash = ?");
        Result<Statement> block = store.prepare("INSERT INTO block(hash, bytes, data) VALUES(?, ?, ?)");
        Result<Statement> piece = store.prepare("INSERT INTO piece VALUES(?, ?, ?, ?, ?)");
        Result<Statement> message = store.prepare("INSERT INTO message VALUES(?, ?, ?, ?, ?, ?, ?, ?)");
        for (Result<Statement>* const statement : {&find, &block, &piece, &message}) {
            if (!*statement) {
                return fail(std::move(statement->error()));
            }
        }
        for (const PackedBlock& packed : batch) {
            find->bindBlob(1, packed.hash);
            const Result<bool> there = find->step();
            if (!there) {
                return fail(there.error());
            }
            std::int64_t id = *there ? find->integer(0) : 0;
            find->reset();
            if (id == 0) {
                block->bindBlob(1, packed.hash).bind(2, static_cast<std::int64_t>(packed.plan.bytes));
                if (Result<void> done = block->bindBlob(3, packed.frame).run(); !done) {
                    return done;
                }
                id = store.lastId();
            }
            piece->with(m_parts[packed.plan.part], packed.plan.start, packed.plan.bytes, id, packed.checksum);
            if (Result<void> done = piece->run(); !done) {
                return done;
            }
            if (Result<void> done = writeMessages(store, *message, packed); !done) {
                return done;
            }
        }
        return {};
    }

private:
    [[nodiscard]] Result<void> writeMessages(Connection& store, Statement& insert, const PackedBlock& packed) {
        std::uint64_t number = m_firsts[packed.plan.part] + packed.plan.first;
        for (const MessageFacts& facts : packed.messages) {
            const Result<std::int64_t> type = term(store, packed.textOf(facts.type));
            const Result<std::int64_t> sender = term(store, packed.textOf(facts.sender));
            if (!type || !sender) {
                return fail(type ? sender.error() : type.error());
            }
            insert.with(messageId(m_source, number++), facts.start, facts.length, *type, *sender,
                        packed.textOf(facts.sent), packed.textOf(facts.control), packed.textOf(facts.patient));
            if (Result<void> done = insert.run(); !done) {
                return done;
            }
        }
        return {};
    }

    [[nodiscard]] Result<std::int64_t> term(Connection& store, std::string_view text) {
        if (const auto known = m_terms.find(std::string(text)); known != m_terms.end()) {
            return known->second;
        }
        Result<Statement> insert = store.prepare("INSERT INTO term(text) VALUES(?) ON CONFLICT DO NOTHING");
        Result<Statement> find = store.prepare("SELECT id FROM term WHERE text = ?");
        if (!insert || !find) {
            return fail(insert ? find.error() : insert.error());
        }
        if (Result<void> done = insert->with(text).run(); !done) {
            return fail(std::move(done.error()));
        }
        find->with(text);
        const Result<bool> found = find->step();
        if (!found) {
            return fail(found.error());
        }
        const std::int64_t id = find->integer(0);
        if (m_terms.size() < kMostTerms) {
            m_terms.emplace(text, id);
        }
        return id;
    }

    static constexpr std::size_t kMostTerms = 100'000;

    std::int64_t m_source;
    std::vector<std::int64_t> m_parts;
    std::vector<std::uint64_t> m_firsts;
    std::unordered_map<std::string, std::int64_t> m_terms;
};

// Batches on their way to the store: few, so that memory is bounded; the first that fails ends the work.
class Pipe {
public:
    Pipe(Project& project, BlockStore& store)
        : m_project(project)
        , m_store(store) {}
    ~Pipe() { static_cast<void>(drain(0)); }

    [[nodiscard]] Result<void> send(Batch batch) {
        if (Result<void> room = drain(kBatchesOnTheWay - 1); !room) {
            return room;
        }
        {
            const std::scoped_lock lock(m_mutex);
            ++m_onTheWay;
        }
        m_project.post([this, shared = std::make_shared<Batch>(std::move(batch))](
                           Connection& store) { return m_store.write(store, *shared); },
                       [this](const Result<void>& done) {
                           const std::scoped_lock lock(m_mutex);
                           --m_onTheWay;
                           if (!done && m_result) {
                               m_result = done;
                           }
                           m_wake.notify_all();
                       },
                       Durability::Batched);
        return {};
    }

    /// Waits until no more than `left` are on their way.
    [[nodiscard]] Result<void> drain(std::size_t left) {
        std::unique_lock lock(m_mutex);
        m_wake.wait(lock, [&] { return m_onTheWay <= left; });
        return m_result;
    }

private:
    Project& m_project;
    BlockStore& m_store;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::size_t m_onTheWay = 0;
    Result<void> m_result;
};

struct Begun {
    std::int64_t source = 0;
    std::vector<std::int64_t> parts;
    std::vector<std::uint64_t> firsts;
    std::uint64_t bytes = 0, messages = 0;
};

Result<void> beginSource(Connection& store, const IntakeRequest& request, Begun& begun) {
    begun = {};
    for (const IntakePart& part : request.parts) {
        begun.firsts.push_back(begun.messages);
        begun.bytes += part.source->bytes().size();
        begun.messages += part.source->size();
    }
    Result<Statement> insert = store.prepare("INSERT INTO source(kind, title, path, options, size, modified_ns, "
                                             "messages, added_ms, whole) VALUES(?, ?, ?, ?, ?, ?, ?, ?, 0)");
    Result<Statement> part = store.prepare("INSERT INTO part(source, ordinal, name, bytes, first, messages, notes) "
                                           "VALUES(?, ?, ?, ?, ?, ?, ?)");
    if (!insert || !part) {
        return fail(insert ? part.error() : insert.error());
    }
    insert->with(nameOf(request.kind), std::string_view(request.title), std::string_view(request.path),
                 std::string_view(request.options), begun.bytes, request.modifiedNs, begun.messages,
                 wallMilliseconds());
    if (Result<void> done = insert->run(); !done) {
        return done;
    }
    begun.source = store.lastId();
    for (std::size_t i = 0; i < request.parts.size(); ++i) {
        const source::OpenedSource& opened = *request.parts[i].source;
        part->with(begun.source, i, std::string_view(opened.name()), opened.bytes().size(), begun.firsts[i],
                   opened.size(), std::string_view(request.parts[i].notes));
        if (Result<void> done = part->run(); !done) {
            return done;
        }
        begun.parts.push_back(store.lastId());
    }
    return {};
}

// What the blocks are packed with; a new one is written.
Result<DictionaryChoice> dictionaryFor(Project& project, const IntakeRequest& request) {
    Result<std::shared_ptr<const Dictionaries>> known = std::shared_ptr<const Dictionaries>();
    {
        Result<Project::Reader> reader = project.reader();
        known = reader ? Dictionaries::load(**reader) : fail(std::move(reader.error()));
    }
    if (!known) {
        return fail(std::move(known.error()));
    }
    std::vector<const source::OpenedSource*> parts;
    for (const IntakePart& part : request.parts) {
        parts.push_back(part.source.get());
    }
    DictionaryChoice choice = chooseDictionary(parts, **known);
    if (choice.fresh) {
        Result<void> written =
            project.write([&](Connection& store) { return writeDictionary(store, choice); }, Durability::Batched);
        if (!written) {
            return fail(std::move(written.error()));
        }
    }
    return choice;
}

// What was not brought to its end is taken back, as opening would.
void takeBack(Project& project, std::int64_t source) {
    project.post([source](Connection& store) -> Result<void> {
        Result<Statement> messages = store.prepare("DELETE FROM message WHERE id >= ? AND id < ?");
        Result<Statement> row = store.prepare("DELETE FROM source WHERE id = ?");
        if (!messages || !row) {
            return fail(messages ? row.error() : messages.error());
        }
        Result<void> done = messages->with(messageId(source, 0), messageId(source + 1, 0)).run();
        if (done) {
            done = row->with(source).run();
        }
        return done ? store.run("DELETE FROM block WHERE id NOT IN (SELECT block FROM piece)") : done;
    });
}

}  // namespace

Result<std::int64_t> takeIn(Project& project, const IntakeRequest& request, const CancelToken& cancel,
                            Progress& progress) {
    Begun begun;
    if (Result<void> done =
            project.write([&](Connection& store) { return beginSource(store, request, begun); }, Durability::Batched);
        !done) {
        return fail(std::move(done.error()));
    }
    progress.setTotal(begun.bytes);
    const Result<DictionaryChoice> dictionary = dictionaryFor(project, request);
    if (!dictionary) {
        takeBack(project, begun.source);
        return fail(dictionary.error());
    }
    BlockStore blocks(begun.source, begun.parts, begun.firsts);
    Result<void> done;
    {
        Pipe pipe(project, blocks);
        BlockLine line(request, dictionary->bytes, cancel);
        Batch batch;
        std::uint64_t bytes = 0;
        while (done) {
            Result<std::optional<PackedBlock>> block = line.take();
            if (!block) {
                done = fail(std::move(block.error()));
                break;
            }
            if (!*block) {
                break;
            }
            bytes += (*block)->plan.bytes;
            progress.add((*block)->plan.bytes);
            batch.push_back(std::move(**block));
            if (bytes >= kBatchBytes) {
                done = pipe.send(std::move(batch));
                batch.clear();
                bytes = 0;
            }
        }
        if (done && !batch.empty()) {
            done = pipe.send(std::move(batch));
        }
        if (Result<void> sent = pipe.drain(0); done && !sent) {
            done = std::move(sent);
        }
    }
    if (done && cancel.stopped()) {
        done = fail(MessageId::Cancelled);
    }
    if (done) {
        done = project.write([&](Connection& store) -> Result<void> {
            Result<Statement> whole = store.prepare("UPDATE source SET whole = 1 WHERE id = ?");
            Result<void> marked = whole ? whole->with(begun.source).run() : fail(whole.error());
            return marked && request.audit ? appendAudit(store, project.who(), audited::kTakenIn,
                                                         fmt::format(R"({{"source":{},"messages":{},"bytes":{}}})",
                                                                     begun.source, begun.messages, begun.bytes))
                                           : marked;
        });
    }
    if (!done) {
        takeBack(project, begun.source);
        return fail(std::move(done.error()));
    }
    return begun.source;
}

}  // namespace plumb::project
