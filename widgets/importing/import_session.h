// One document on its way to a spec: read once, imported anew with every answer. Everything is done in jobs; what
// comes late is dropped. An answer can be taken back.
#pragma once

#include "widgets/importing/import_scene.h"
#include "widgets/models/jobs.h"

#ifndef Q_MOC_RUN  // moc cannot read all of C++20
#include "spec/importing/learn.h"
#endif

#include <QObject>

#include <string>
#include <unordered_set>
#include <vector>

namespace plumb::desk {

class ImportSession final : public QObject {
    Q_OBJECT

public:
    explicit ImportSession(Jobs& jobs, QObject* parent = nullptr);

    void open(const QString& path);
    void openPasted(const std::string& text, const QString& name);
    void again();
    void stop();

    /// nullptr: nothing was imported yet.
    [[nodiscard]] const ImportScenePtr& scene() const { return m_scene; }
    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] const QString& name() const { return m_name; }
    [[nodiscard]] bool isBusy() const { return m_job.active(); }
    [[nodiscard]] bool isReading() const { return isBusy() && !m_source; }
    /// Why there is nothing; empty: nothing is wrong.
    [[nodiscard]] const QString& problem() const { return m_problem; }

    /// What the vendor's words mean, as far as somebody said.
    [[nodiscard]] const spec::ImportTemplate& words() const { return m_words; }
    void setWords(spec::ImportTemplate words);
    void setVendor(const std::string& vendor) { m_words.vendor = vendor; }
    [[nodiscard]] bool hasLearned() const { return !m_steps.empty() || m_restored; }
    /// Something is said, by answers or by a template.
    [[nodiscard]] bool hasWords() const { return m_words != spec::ImportTemplate(); }
    /// Answers that stand in no template.
    [[nodiscard]] bool isUnsaved() const { return m_unsaved; }
    void templateSaved();
    [[nodiscard]] const std::string& pasted() const { return m_pasted; }

    struct Answered {
        std::string key;
        spec::ImportFact fact;  ///< as it was doubtful
        spec::Correction said;
    };
    /// All that was answered, and what was known before.
    struct Said {
        spec::ImportTemplate first;
        std::vector<Answered> answered;
    };
    [[nodiscard]] Said said() const;
    /// What was said in a session before this one; `unsaved`: it stands in no template. Where the answers do not come
    /// to these words they are not told one by one.
    void restoreWords(spec::ImportTemplate words, bool unsaved, Said said = {});
    /// Empty: it counts. Otherwise what is wrong with it, as a sentence.
    QString answer(const ImportDoubt& doubt, const spec::Correction& said);
    void undo();
    [[nodiscard]] bool canUndo() const { return !m_steps.empty(); }
    /// What the last step was about.
    [[nodiscard]] std::string lastKey() const { return m_steps.empty() ? std::string() : m_steps.back().said.key; }
    [[nodiscard]] std::vector<Answered> answered() const;
    /// Doubts that need nobody any more, though the spec may not be made anew yet.
    [[nodiscard]] std::unordered_set<std::string> settled() const;
    /// Of the scene, those that still wait.
    [[nodiscard]] std::vector<const ImportDoubt*> left() const;
    [[nodiscard]] std::size_t asked() const { return m_asked; }

signals:
    void changed();

private:
    struct Step {
        spec::ImportTemplate before;
        Answered said;
    };

    void read(std::function<Result<ImportSourcePtr>(const CancelToken&)> reader);
    void import();
    void take(Result<ImportScenePtr> scene);

    Jobs& m_jobs;
    QString m_path, m_name, m_problem;
    std::string m_pasted;
    ImportSourcePtr m_source;
    ImportScenePtr m_scene;
    spec::ImportTemplate m_words;
    std::vector<Step> m_steps;
    std::size_t m_asked = 0;
    bool m_restored = false, m_unsaved = false;
    JobHandle m_job;
};

}  // namespace plumb::desk
