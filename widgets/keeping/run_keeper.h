// Keeps what the window's checks find in the open project, as `plumb check --keep` does: a run a source and spec, which
// takes the place of the one before. Sources of others, and projects that can only be read, are said to be not kept.
#pragma once

#include "widgets/models/finding_keeper.h"
#include "widgets/models/project_session.h"

#include <QHash>
#include <QObject>

namespace plumb::desk {

class Checks;
class ProjectWork;

class RunKeeper final : public QObject, public FindingKeeper {
    Q_OBJECT

public:
    /// Both outlive it.
    RunKeeper(ProjectWork& work, Checks& checks, QObject* parent = nullptr);
    ~RunKeeper() override;

    [[nodiscard]] bool wants(const Feed& feed) const override;
    void keep(Feed& feed, const AttachedSpec& against, const CheckResult& result,
              std::shared_ptr<const project::RunFindings> found) override;
    [[nodiscard]] QString said(const Feed& feed) const override;

private:
    enum class Kept : quint8 { Writing, Whole, Part, Failed };
    void became(Feed* feed, Kept kept);

    ProjectWork& m_work;
    Checks& m_checks;
    QHash<const Feed*, Kept> m_kept;  ///< what became of the last check
};

}  // namespace plumb::desk
