// A new version of a document that a spec was made of before: what it changed, what the user's own spec keeps, and
// where both changed the same. Merged in jobs; the user's text is never lost, the merge is one step to undo.
#pragma once

#include "widgets/models/jobs.h"

#ifndef Q_MOC_RUN  // moc cannot read all of C++20
#include "spec/importing/reimport.h"
#endif

#include <QAbstractTableModel>
#include <QObject>

#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace plumb::desk {

class NewVersion final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column : int { AboutColumn, HowColumn, BeforeColumn, AfterColumn, StandsColumn, ColumnCount };

    explicit NewVersion(Jobs& jobs, QObject* parent = nullptr);

    /// `base`: what the document before it said; `ours`: the text of the spec as it is now, empty: as it was imported.
    void begin(spec::SpecDocument base, std::string ours);
    /// What makes it again, once the document was read.
    struct Kept {
        spec::SpecDocument base;
        std::string ours;
        QString spec;  ///< the file of the spec that is changed, if it has one
        std::set<std::string> takeTheirs;
    };
    void begin(Kept kept);
    /// Nothing: there is none, or it went into the spec as it stands.
    [[nodiscard]] std::optional<Kept> kept() const;
    [[nodiscard]] const std::string& ours() const { return m_ours; }
    void setSpec(const QString& file) { m_spec = file; }
    [[nodiscard]] const QString& spec() const { return m_spec; }
    /// The spec says what is merged.
    void taken();
    void merge(const spec::SpecDocument& theirs);
    [[nodiscard]] bool isOn() const { return m_begun; }
    [[nodiscard]] bool isDone() const { return m_merged != nullptr; }
    void end();

    [[nodiscard]] std::size_t changed() const { return m_merged ? m_merged->merge.changes.size() : 0; }
    [[nodiscard]] std::size_t keptOwn() const { return m_merged ? m_merged->merge.kept.size() : 0; }
    [[nodiscard]] std::size_t conflicts() const { return m_merged ? m_merged->merge.conflicts.size() : 0; }
    /// What the spec is to say now, and whether comments got lost on the way.
    [[nodiscard]] const spec::ReimportedText& text() const { return m_merged->text; }
    /// Of a conflict: whose word stands becomes the other's.
    [[nodiscard]] bool isConflict(int row) const;
    void settle(int row);
    [[nodiscard]] const spec::SpecChange* at(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    /// What kept() gives.
    void keptChanged();
    void done();
    void failed(const QString& sentence);

private:
    struct Merged {
        spec::Reimport merge;
        spec::ReimportedText text;
    };
    using MergedPtr = std::shared_ptr<const Merged>;

    void run();
    [[nodiscard]] QString stands(int row) const;

    Jobs& m_jobs;
    bool m_begun = false;
    bool m_taken = false;
    std::string m_ours;
    QString m_spec;
    std::shared_ptr<const spec::SpecDocument> m_base, m_theirs;
    std::set<std::string> m_takeTheirs;
    std::set<std::string> m_takeNext;           ///< for the first merge, of a session before this one
    std::vector<spec::SpecChange> m_conflicts;  ///< as they were before any was settled, so that rows stay
    MergedPtr m_merged;
    JobHandle m_job;
};

}  // namespace plumb::desk
