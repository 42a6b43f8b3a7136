#include "project/intake_block.h"

#include "hl7/charset_decision.h"
#include "hl7/message_summary.h"

#include <algorithm>

namespace plumb::project {

bool BlockCutter::next(BlockPlan& plan) {
    const hl7::MessageIndex& index = m_source.messages();
    const std::uint64_t size = m_source.bytes().size();
    if (m_at >= size) {
        return false;
    }
    plan = {m_part, m_at, 0, m_message, 0};
    std::uint64_t end = m_at;
    // A message's gap stands before it and goes with it.
    while (m_message < index.size()) {
        const hl7::IndexEntry entry = index[MessageNumber(m_message)];
        const std::uint64_t after = entry.range().end();
        if (after - plan.start > kMost && end > plan.start) {
            break;
        }
        ++m_message;
        end = after;
        constexpr std::uint32_t kOneIn = 15;
        if (end - plan.start >= kMost || (end - plan.start >= kLeast && (entry.headHash() & kOneIn) == 0)) {
            break;
        }
    }
    if (m_message == index.size() && size - plan.start <= kMost) {
        end = size;  // what stands behind the last message
    } else if (end == plan.start) {
        end = std::min(size, plan.start + kMost);
    }
    if (end - plan.start > kMost) {
        // One long message: it goes into several blocks, and its row stands with the first.
        end = plan.start + kMost;
    }
    plan.count = m_message - plan.first;
    plan.bytes = end - plan.start;
    m_at = end;
    return true;
}

Result<PackedBlock> BlockMaker::make(const source::OpenedSource& source, const BlockPlan& plan) {
    PackedBlock block;
    block.plan = plan;
    Result<ByteView> bytes = source.bytes().window({plan.start, plan.bytes}, m_window);
    if (!bytes) {
        return fail(std::move(bytes.error()));
    }
    if (bytes->size() != plan.bytes) {
        return fail(MessageId::SourceRewritten, {source.name()});
    }
    block.hash = blockHash(*bytes);
    if (!m_packer.pack(*bytes, block.frame)) {
        return fail(MessageId::OutOfMemory, {source.name()});
    }
    block.checksum = frameChecksum(block.frame).value_or(0);
    block.messages.reserve(plan.count);
    const auto keep = [&](hl7::SummaryField field, const hl7::Charset& charset) {
        const std::string text = hl7::summaryText(m_view, field, charset);
        const auto at = static_cast<std::uint32_t>(block.text.size());
        block.text += text;
        return MessageFacts::Text{at, static_cast<std::uint32_t>(text.size())};
    };
    for (std::uint64_t n = plan.first; n < plan.first + plan.count; ++n) {
        const ByteRange range = source.messages()[MessageNumber(n)].range();
        // A long message may go on in the next block.
        ByteView message = slice(*bytes, {range.begin - plan.start, range.length});
        if (message.size() != range.length) {
            Result<ByteView> whole = source.message(MessageNumber(n), m_message);
            if (!whole) {
                return fail(std::move(whole.error()));
            }
            message = *whole;
        }
        m_view.assign(message);
        const hl7::Charset charset = hl7::decideCharset(m_view).used;
        MessageFacts facts;
        facts.start = range.begin;
        facts.length = range.length;
        facts.type = keep(hl7::SummaryField::Type, charset);
        facts.sender = keep(hl7::SummaryField::Sender, charset);
        facts.sent = keep(hl7::SummaryField::Time, charset);
        facts.control = keep(hl7::SummaryField::Control, charset);
        facts.patient = keep(hl7::SummaryField::Patient, charset);
        block.messages.push_back(facts);
    }
    if (Result<void> same = source.bytes().check(); !same) {
        return fail(std::move(same.error()));
    }
    return block;
}

}  // namespace plumb::project
