#include "fault_disk.h"

#include <algorithm>
#include <utility>

namespace plumb::test {

namespace {

constexpr std::uint64_t kSector = 512;

bool chance(std::mt19937_64& random, unsigned percent) {
    return random() % 100 < percent;
}

std::string rubbish(std::size_t size, std::mt19937_64& random) {
    std::string bytes(size, '\0');
    std::generate(bytes.begin(), bytes.end(), [&] { return static_cast<char>(random()); });
    return bytes;
}

// Sectors are written whole or not at all; a new one that was not may hold anything once the file has grown past it.
void tear(const DiskChange& change, std::string& content, std::mt19937_64& random) {
    const std::string& bytes = *change.bytes;
    for (std::uint64_t at = 0; at < bytes.size();) {
        const std::uint64_t offset = change.offset + at;
        const std::uint64_t size = std::min(kSector - offset % kSector, bytes.size() - at);
        if (chance(random, 50)) {
            DiskChange{offset, bytes.substr(at, size)}.applyTo(content);
        } else if (offset >= content.size() && chance(random, 25)) {
            DiskChange{offset, rubbish(size, random)}.applyTo(content);
        }
        at += size;
    }
}

void applySome(const std::vector<DiskChange>& changes, std::string& content, std::mt19937_64& random) {
    const std::uint64_t way = random() % 3;
    const std::uint64_t whole = random() % (changes.size() + 1);
    for (std::size_t i = 0; i < changes.size(); ++i) {
        const DiskChange& change = changes[i];
        const bool kept = way == 0 ? i < whole : chance(random, 50);
        const bool torn = change.bytes && (way == 0 ? i == whole : way == 2);
        if (torn) {
            tear(change, content, random);
        } else if (kept) {
            change.applyTo(content);
        }
    }
}

}  // namespace

void DiskChange::applyTo(std::string& content) const {
    if (!bytes) {
        content.resize(offset);
        return;
    }
    content.resize(std::max<std::uint64_t>(content.size(), offset + bytes->size()));
    std::copy(bytes->begin(), bytes->end(), content.begin() + static_cast<std::ptrdiff_t>(offset));
}

void DiskFile::change(DiskChange change) {
    change.applyTo(m_content);
    m_changes.push_back(std::move(change));
}

void DiskFile::sync() {
    for (const DiskChange& change : m_changes) {
        change.applyTo(m_durable);
    }
    m_changes.clear();
}

void DiskFile::loseSync(std::mt19937_64& random, bool evicted) {
    applySome(std::exchange(m_changes, {}), m_durable, random);
    if (evicted) {
        m_content = m_durable;
    }
}

std::string DiskFile::after(Aftermath aftermath, std::mt19937_64& random) const {
    std::string content = m_durable;
    if (aftermath == Aftermath::Kept) {
        for (const DiskChange& change : m_changes) {
            change.applyTo(content);
        }
    } else if (aftermath == Aftermath::Torn) {
        applySome(m_changes, content, random);
    }
    return content;
}

FaultDisk::File FaultDisk::find(const std::string& name) const {
    const auto found = m_names.find(name);
    return found == m_names.end() ? nullptr : found->second.current();
}

FaultDisk::File FaultDisk::create(const std::string& name) {
    File file = std::make_shared<DiskFile>();
    m_names[name].since.push_back(file);
    return file;
}

void FaultDisk::remove(const std::string& name) {
    m_names[name].since.emplace_back();
}

void FaultDisk::rename(const std::string& from, const std::string& to) {
    m_names[to].since.push_back(find(from));
    m_names[to].renamed = true;
    remove(from);
    m_names[from].moved = true;
}

void FaultDisk::Name::settle() {
    durable = current();
    since.clear();
    renamed = moved = false;
}

void FaultDisk::sync(const std::string& name, const File& file, bool folder) {
    file->sync();
    const auto found = m_names.find(name);
    if (folder) {
        syncJournals();
    }
    if (found != m_names.end() && found->second.current() == file && !found->second.renamed) {
        found->second.settle();
    }
}

void FaultDisk::syncJournals() {
    for (auto& [name, entry] : m_names) {
        if (!entry.renamed && !entry.moved) {
            entry.settle();
        }
    }
}

void FaultDisk::syncFolder() {
    for (auto& [name, entry] : m_names) {
        entry.settle();
    }
}

FaultDisk::Image FaultDisk::after(Aftermath aftermath, std::uint64_t seed) const {
    std::mt19937_64 random(seed);
    Image image;
    for (const auto& [name, entry] : m_names) {
        const bool dropped = aftermath == Aftermath::Dropped || (aftermath == Aftermath::Renamed && !entry.renamed);
        File file = dropped ? entry.durable : entry.current();
        if (aftermath == Aftermath::Torn) {
            const std::uint64_t state = random() % (entry.since.size() + 1);
            file = state == 0 ? entry.durable : entry.since[state - 1];
        }
        if (file) {
            image[name] = file->after(aftermath, random);
        }
    }
    return image;
}

FaultDisk::Image FaultDisk::content() const {
    Image image;
    for (const auto& [name, entry] : m_names) {
        if (entry.current()) {
            image[name] = entry.current()->content();
        }
    }
    return image;
}

void FaultDisk::load(const Image& image) {
    m_names.clear();
    for (const auto& [name, content] : image) {
        m_names[name].durable = std::make_shared<DiskFile>(content);
    }
}

}  // namespace plumb::test
