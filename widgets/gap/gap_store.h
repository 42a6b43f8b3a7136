// The list of gaps that a page works on, and what was done to it: one history, in which each step is what a person
// decided about one row or many. Rows are known by their keys, so that steps outlive changes of the specs.
#pragma once

#include "widgets/gap/gap_update.h"

#include <QObject>
#include <QString>
#include <QUndoStack>

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace plumb::desk {

/// What a person writes on a row.
struct GapWork {
    spec::GapDecision decision = spec::GapDecision::None;
    spec::GapStatus status = spec::GapStatus::Open;
    std::string owner, due, comment;
    spec::GapMark mark = spec::GapMark::Known;

    friend bool operator==(const GapWork&, const GapWork&) = default;
};

class GapStore final : public QObject {
    Q_OBJECT

public:
    using Rows = std::vector<std::size_t>;
    struct Change {
        std::string key;
        GapWork before, after;
        std::optional<spec::GapRow> taken = {};  ///< it leaves the list
    };

    explicit GapStore(QObject* parent = nullptr)
        : QObject(parent) {}

    [[nodiscard]] const spec::GapDocument& document() const { return m_document; }
    [[nodiscard]] const spec::GapRow& row(std::size_t index) const { return m_document.rows[index]; }
    [[nodiscard]] QUndoStack* undoStack() { return &m_undo; }
    /// Nothing was decided since setClean() of its history.
    [[nodiscard]] bool isClean() const { return m_undo.isClean(); }
    [[nodiscard]] std::optional<std::size_t> find(const std::string& key) const;
    /// Somebody wrote something on a row.
    [[nodiscard]] bool holdsWork() const;
    [[nodiscard]] const GapCounts& counts() const { return m_counts; }

    /// Another list; its history begins.
    void reset(spec::GapDocument document);
    /// What is found now. True: the list is another one than before.
    bool update(const spec::GapSpec& sender, const spec::GapSpec& receiver, std::vector<spec::Gap> found);
    /// One step of the history; rows that it leaves as they are do not count, and none makes no step. What a person
    /// decides about is looked at, so it is neither new nor changed any more.
    void change(const Rows& rows, const QString& what, const std::function<void(GapWork&)>& how);
    /// They are neither new nor changed any more; what is gone leaves the list.
    void takeMarks(const Rows& rows, const QString& what);

signals:
    /// Other rows, or in another order.
    void listChanged();
    /// The same rows say something else.
    void rowsChanged();

private:
    class Step;
    void put(const std::vector<Change>& changes, bool after);

    spec::GapDocument m_document;
    GapCounts m_counts;
    QUndoStack m_undo;
};

[[nodiscard]] GapWork workOf(const spec::GapRow& row);

}  // namespace plumb::desk
