// A spec that the project holds and that lies here as another text: which of them counts.
#pragma once

#include "widgets/common/notice_line.h"

namespace plumb::desk {

struct Desk;
class ProjectDocuments;

class SpecChoiceLine final : public NoticeLine {
    Q_OBJECT

public:
    SpecChoiceLine(Desk& desk, ProjectDocuments& documents, QWidget* parent = nullptr);

private:
    void show();

    ProjectDocuments& m_documents;
};

/// project.keepSpecs and project.useSpecFiles.
void addSpecChoiceActions(Desk& desk, ProjectDocuments& documents);

}  // namespace plumb::desk
