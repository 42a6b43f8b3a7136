// What the query bar offers while a filter is written: paths with their names, values of the source with their counts,
// words of the language.
#include "dictionary/dictionary.h"
#include "hl7/display_text.h"
#include "hl7/path_pattern.h"
#include "widgets/common/desk.h"
#include "widgets/messages/query_bar.h"
#include "widgets/models/sentences.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QRegularExpression>
#include <QStandardItemModel>

#include <algorithm>
#include <map>

namespace plumb::desk {

void QueryBar::complete() {
    m_edit->setFocus();
    fillCompletions();
    if (m_items->rowCount() > 0) {
        QRect rect = m_edit->cursorRect();
        rect.setWidth(460);
        m_completer->complete(rect);
        m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(0, 0));
    }
}

void QueryBar::fillCompletions() {
    m_items->clear();
    const QString text = m_edit->text();
    const int cursor = m_edit->textCursor().position();
    const std::string before = text.left(cursor).toStdString();
    const query::Completions completions = query::completions(before, before.size());
    const int from =
        static_cast<int>(QString::fromUtf8(before.data(), static_cast<qsizetype>(completions.replaceFrom)).size());
    const QString begun = text.mid(from, cursor - from);
    const auto add = [&](const QString& insert, const QString& detail) {
        auto* const item = new QStandardItem(detail.isEmpty() ? insert : insert + QStringLiteral("   ") + detail);
        item->setData(from, Qt::UserRole + 1);
        item->setData(insert, Qt::UserRole + 2);
        m_items->appendRow(item);
    };
    using Kind = query::Completions::Kind;
    if (completions.kind == Kind::Operand && begun.size() >= 2) {
        addPaths(*m_items, begun);
        for (int row = 0; row < m_items->rowCount(); ++row) {
            m_items->item(row)->setData(from, Qt::UserRole + 1);
        }
    }
    if (completions.kind == Kind::Value) {
        const QString operand = toQString(completions.operand);
        if (operand == m_valuesOf) {
            const QString bare = QString(begun).remove(QLatin1Char('"'));
            for (const auto& [value, count] : m_values) {
                if (value.startsWith(bare, Qt::CaseInsensitive) && value != bare) {
                    static const QRegularExpression plain(QStringLiteral("^[A-Za-z0-9_]+$"));
                    add(plain.match(value).hasMatch() ? value : QLatin1Char('"') + value + QLatin1Char('"'),
                        tr("%Ln messages", nullptr, count));
                }
            }
        } else {
            askForValues(operand);
        }
    }
    if (!begun.isEmpty() || completions.kind == Kind::Operator || completions.kind == Kind::Connective) {
        for (const std::string& word : completions.words) {
            if (toQString(word) != begun) {
                add(toQString(word), {});
            }
        }
    }
}

void QueryBar::addPaths(QStandardItemModel& items, const QString& begun) {
    constexpr int kMost = 60;
    const dictionary::Dictionary& dictionary = dictionary::Dictionary::of(dictionary::Version::V251);
    const auto add = [&items](const QString& path, std::string_view name) {
        auto* const item = new QStandardItem(path + QStringLiteral("   ") + toQString(name));
        item->setData(path, Qt::UserRole + 2);
        items.appendRow(item);
    };
    const QString id = begun.section(QRegularExpression(QStringLiteral("[-.\\[]")), 0, 0).toUpper();
    if (const dictionary::SegmentInfo* const segment = dictionary.segment(id.toStdString());
        segment && id.size() == 3) {
        for (const dictionary::ElementInfo& field : segment->fields) {
            const QString path = QStringLiteral("%1-%2").arg(id).arg(field.number);
            if (path.startsWith(begun, Qt::CaseInsensitive) || begun.size() == 3) {
                add(path, field.name);
            }
            const dictionary::TypeInfo* const type = dictionary.type(field.type);
            if (type && begun.startsWith(path + QLatin1Char('.'), Qt::CaseInsensitive)) {
                for (const dictionary::ElementInfo& part : type->components) {
                    add(QStringLiteral("%1.%2").arg(path).arg(part.number), part.name);
                }
            }
            if (items.rowCount() >= kMost) {
                return;
            }
        }
        return;
    }
    for (const dictionary::SegmentInfo& segment : dictionary.segments()) {
        if (toQString(segment.id).startsWith(id) && items.rowCount() < kMost) {
            add(toQString(segment.id) + QLatin1Char('-'), segment.name);
        }
    }
    // By name: "birth" finds PID-7.
    if (begun.size() >= 4) {
        for (const dictionary::SegmentInfo& segment : dictionary.segments()) {
            for (const dictionary::ElementInfo& field : segment.fields) {
                if (items.rowCount() < kMost && toQString(field.name).contains(begun, Qt::CaseInsensitive)) {
                    add(QStringLiteral("%1-%2").arg(toQString(segment.id)).arg(field.number), field.name);
                }
            }
        }
    }
}

void QueryBar::askForValues(const QString& operand) {
    Result<hl7::PathPattern> path = hl7::PathPattern::parse(operand.toStdString());
    m_valuesOf = operand;
    m_values.clear();
    if (!path || path->field() == 0) {
        return;
    }
    using Counts = std::vector<std::pair<QString, int>>;
    m_valueJob = m_desk.jobs.run<Counts>(
        this, tr("Values of %1").arg(operand),
        [snapshot = m_feed.snapshot(), pattern = std::move(*path)](const CancelToken& cancel,
                                                                   Progress&) -> Result<Counts> {
            constexpr std::uint64_t kLooked = 50'000;
            constexpr std::size_t kDistinct = 5000, kOffered = 40;
            std::map<std::string, int> counts;
            std::vector<hl7::Element> elements;
            hl7::MessageView view;
            const Result<void> read = snapshot.forEach(0, kLooked, [&](std::uint64_t, ByteView bytes, std::size_t) {
                view.assign(bytes);
                pattern.resolve(view, elements);
                for (const hl7::Element& element : elements) {
                    if (element.presence == hl7::Presence::Value && element.range.length <= 80 &&
                        counts.size() < kDistinct) {
                        ++counts[hl7::displayText(view, element.range, hl7::Charset::windows1252())];
                    }
                }
                return !cancel.stopped();
            });
            if (!read) {
                return fail(read.error());
            }
            Counts out;
            for (const auto& [value, count] : counts) {
                out.emplace_back(QString::fromStdString(value), count);
            }
            std::stable_sort(out.begin(), out.end(), [](const auto& a, const auto& b) { return a.second > b.second; });
            out.resize(std::min(out.size(), kOffered));
            return out;
        },
        [this](Result<Counts> counts) {
            if (counts) {
                m_values = std::move(*counts);
                if (m_writing && m_edit->hasFocus()) {
                    changed();
                }
            }
        });
}

}  // namespace plumb::desk
