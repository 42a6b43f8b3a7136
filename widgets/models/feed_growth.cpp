// How a feed takes in what somebody writes into its file.
#include "widgets/models/feed.h"
#include "widgets/models/sentences.h"

#include <algorithm>
#include <utility>

namespace plumb::desk {

bool Feed::canReadOn() const {
    return m_state == State::Ready && !m_stored && !isScratch() && m_snapshot.m_sources.size() == 1 &&
           dynamic_cast<const source::FileSource*>(&m_snapshot.m_sources.front()->bytes()) != nullptr;
}

void Feed::readOn(std::uint64_t durable) {
    m_durable = std::max(m_durable, durable);
    if (m_state != State::Ready || m_snapshot.m_sources.size() != 1 || m_job.active() || m_durable <= m_totalBytes) {
        return;
    }
    m_job = m_jobs.run<source::OpenedSource::GrownOn>(
        this, tr("Reading what came into %1").arg(m_title),
        [source = m_snapshot.m_sources.front(),
         upTo = m_durable](const CancelToken& cancel, Progress& progress) -> Result<source::OpenedSource::GrownOn> {
            source::ScanOptions here;
            here.threads = 1;
            if (!source->lastIsWhole()) {
                return source->grownOn(here, cancel, progress, upTo);
            }
            const Result<source::FileChange> read = source->refresh(here, cancel, progress, upTo);
            if (!read) {
                return fail(read.error());
            }
            return source::OpenedSource::GrownOn{*read, nullptr};
        },
        [this](const Result<source::OpenedSource::GrownOn>& read) { takeReadOn(read); });
}

void Feed::setFollowed(bool followed) {
    if (m_followed != followed) {
        m_followed = followed;
        emit followedChanged();
    }
}

void Feed::takeReadOn(const Result<source::OpenedSource::GrownOn>& read) {
    m_job = JobHandle();
    if (!read) {
        if (const QString problem = sentence(read.error()); m_problems.empty() || m_problems.back() != problem) {
            m_problems.push_back(problem);
        }
        return;
    }
    const std::uint64_t last = m_snapshot.m_size;
    const std::shared_ptr<source::OpenedSource> before = m_snapshot.m_sources.front();
    if (read->source && read->source->size() >= last) {
        m_snapshot.m_sources.front() = read->source;
    }
    const source::OpenedSource& source = *m_snapshot.m_sources.front();
    const bool more = source.bytes().size() > m_totalBytes;
    m_totalBytes = source.bytes().size();
    if (last > 0 && before.get() != &source &&
        before->messages()[MessageNumber(last - 1)] != source.messages()[MessageNumber(last - 1)]) {
        takeLastAnew(last - 1);
    }
    if (source.size() > m_snapshot.m_size) {
        m_snapshot.m_size = source.size();
        emit grown(m_snapshot.m_size);
    }
    if (more) {
        readOn(m_durable);
    } else if (m_durable == UINT64_MAX) {
        m_durable = m_totalBytes;  // it was read to its end; what is written from now on counts when it is on the disk
    }
}

// The rest of a message that was half written when it was read. One that somebody changed stays what was made of it.
void Feed::takeLastAnew(std::uint64_t number) {
    if (const auto open = m_editable.find(number);
        open != m_editable.end() && open->second->revision().value() == 0 && !isEdited(number)) {
        m_editable.erase(open);
    }
    m_recentOrder.erase(std::remove(m_recentOrder.begin(), m_recentOrder.end(), number), m_recentOrder.end());
    m_recent.erase(number);
    m_completing = true;
    emit messageChanged(number);
    m_completing = false;
}

}  // namespace plumb::desk
