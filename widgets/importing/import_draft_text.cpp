#include "widgets/importing/import_draft_text.h"

#include "spec/spec_yaml.h"
#include "widgets/models/sentences.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <utility>

namespace plumb::desk {
namespace {

/// Lines that no template holds. Behind the first one line of JSON, behind the second a name and the text.
constexpr std::string_view kWork = "\n---\n", kPasted = "\n...\n";

QJsonArray numbersOf(const spec::DocumentPlace& place) {
    QJsonArray all;
    for (const std::uint32_t number : {place.page, place.sheet, place.block, place.row, place.column}) {
        all.append(static_cast<qint64>(number));
    }
    return all;
}

spec::DocumentPlace placeOf(const QJsonArray& numbers) {
    const auto number = [&numbers](int at) { return static_cast<std::uint32_t>(numbers.at(at).toInteger()); };
    return {number(0), number(1), number(2), number(3), number(4)};
}

/// By its code, which stays when there are others.
QJsonArray reasonJson(const Note& reason) {
    QJsonArray all{toQString(messageCode(reason.id))};
    for (const std::string& argument : reason.arguments) {
        all.append(toQString(argument));
    }
    return all;
}

Note reasonOf(const QJsonArray& json) {
    const std::string code = json.at(0).toString().toStdString();
    for (std::uint16_t id = 0; id < static_cast<std::uint16_t>(MessageId::Count); ++id) {
        if (messageCode(static_cast<MessageId>(id)) != code) {
            continue;
        }
        Note reason{static_cast<MessageId>(id), {}};
        for (int at = 1; at < json.size(); ++at) {
            reason.arguments.push_back(json.at(at).toString().toStdString());
        }
        return reason;
    }
    return {};
}

QJsonObject jsonOf(const ImportSession::Answered& one) {
    const auto text = [](const std::string& what) { return toQString(what); };
    return {{QStringLiteral("key"), text(one.key)},
            {QStringLiteral("path"), text(one.fact.path)},
            {QStringLiteral("property"), text(one.fact.property)},
            {QStringLiteral("text"), text(one.fact.text)},
            {QStringLiteral("place"), numbersOf(one.fact.place)},
            {QStringLiteral("reason"), reasonJson(one.fact.reason)},
            {QStringLiteral("state"), static_cast<int>(one.fact.state)},
            {QStringLiteral("said"), QJsonArray{static_cast<int>(one.said.kind), text(one.said.text),
                                                text(one.said.meaning), text(one.said.path), text(one.said.property)}}};
}

ImportSession::Answered answeredOf(const QJsonObject& json) {
    const auto text = [&json](const char* key) { return json.value(QLatin1String(key)).toString().toStdString(); };
    const QJsonArray said = json.value(QLatin1String("said")).toArray();
    const auto word = [&said](int at) { return said.at(at).toString().toStdString(); };
    ImportSession::Answered one;
    one.key = text("key");
    one.fact.path = text("path");
    one.fact.property = text("property");
    one.fact.text = text("text");
    one.fact.place = placeOf(json.value(QLatin1String("place")).toArray());
    one.fact.reason = reasonOf(json.value(QLatin1String("reason")).toArray());
    const int state = json.value(QLatin1String("state")).toInt(), kind = said.at(0).toInt();
    one.fact.state = static_cast<spec::FactState>(std::clamp(state, 0, static_cast<int>(spec::FactState::Skipped)));
    one.said.kind =
        static_cast<spec::Correction::Kind>(std::clamp(kind, 0, static_cast<int>(spec::Correction::Kind::Standard)));
    one.said.text = word(1);
    one.said.meaning = word(2);
    one.said.path = word(3);
    one.said.property = word(4);
    return one;
}

QJsonObject jsonOf(const ImportDraft& draft) {
    QJsonObject json;
    if (!draft.said.answered.empty()) {
        QJsonArray answered;
        for (const ImportSession::Answered& one : draft.said.answered) {
            answered.append(jsonOf(one));
        }
        json.insert(QStringLiteral("answered"), answered);
        json.insert(QStringLiteral("first"), toQString(spec::writeImportTemplate(draft.said.first)));
    }
    if (draft.version) {
        QJsonArray theirs;
        for (const std::string& at : draft.version->takeTheirs) {
            theirs.append(toQString(at));
        }
        json.insert(QStringLiteral("version"),
                    QJsonObject{{QStringLiteral("base"), toQString(spec::writeSpecYaml(draft.version->base))},
                                {QStringLiteral("ours"), toQString(draft.version->ours)},
                                {QStringLiteral("spec"), draft.version->spec},
                                {QStringLiteral("theirs"), theirs}});
    }
    return json;
}

std::optional<NewVersion::Kept> versionOf(const QJsonObject& json) {
    const auto text = [&json](const char* key) { return json.value(QLatin1String(key)).toString(); };
    spec::ReadSpec base = spec::readSpecYaml(text("base").toStdString(), "spec.yaml");
    if (json.isEmpty() || !base.notes.empty()) {
        return std::nullopt;
    }
    NewVersion::Kept kept{std::move(base.document), text("ours").toStdString(), text("spec"), {}};
    const QJsonArray theirs = json.value(QLatin1String("theirs")).toArray();
    for (const auto& at : theirs) {
        kept.takeTheirs.insert(at.toString().toStdString());
    }
    return kept;
}

}  // namespace

std::string writeImportDraft(const ImportDraft& draft) {
    std::string text = spec::writeImportTemplate(draft.words);
    const auto part = [&text](std::string_view mark) { text += mark.substr(text.ends_with('\n') ? 1 : 0); };
    if (const QJsonObject json = jsonOf(draft); !json.isEmpty()) {
        part(kWork);
        text += QJsonDocument(json).toJson(QJsonDocument::Compact).toStdString() + '\n';
    }
    if (draft.hasPasted) {
        part(kPasted);
        text += draft.name.toStdString() + '\n' + draft.pasted;
    }
    return text;
}

Result<ImportDraft> readImportDraft(std::string_view text) {
    ImportDraft draft;
    if (const std::size_t end = text.find(kPasted); end != std::string_view::npos) {
        const std::string_view rest = text.substr(end + kPasted.size());
        const std::size_t line = rest.find('\n');
        draft.hasPasted = true;
        draft.name = toQString(rest.substr(0, line));
        draft.pasted = line == std::string_view::npos ? std::string_view() : rest.substr(line + 1);
        text = text.substr(0, end + 1);
    }
    QJsonObject work;
    if (const std::size_t end = text.find(kWork); end != std::string_view::npos) {
        const std::string_view json = text.substr(end + kWork.size());
        work = QJsonDocument::fromJson(QByteArray(json.data(), static_cast<qsizetype>(json.size()))).object();
        text = text.substr(0, end + 1);
    }
    Result<spec::ImportTemplate> words = spec::readImportTemplate(text, "template.yaml");
    if (!words) {
        return fail(std::move(words.error()));
    }
    draft.words = std::move(*words);
    if (Result<spec::ImportTemplate> first =
            spec::readImportTemplate(work.value(QLatin1String("first")).toString().toStdString(), "template.yaml")) {
        draft.said.first = std::move(*first);
        const QJsonArray answered = work.value(QLatin1String("answered")).toArray();
        for (const auto& one : answered) {
            draft.said.answered.push_back(answeredOf(one.toObject()));
        }
    }
    draft.version = versionOf(work.value(QLatin1String("version")).toObject());
    return draft;
}

}  // namespace plumb::desk
