#include "gui/common/desk_fixture.h"
#include "gui/story/traffic.h"
#include "widgets/story/story_search.h"
#include "widgets/story/story_words.h"

#include <QtTest/QtTest>

using namespace plumb;
using namespace plumb::desk;

namespace {

struct Feeds {
    explicit Feeds(const QList<QByteArray>& texts) {
        for (const QByteArray& text : texts) {
            opened.append(fixture.openText(text));
        }
    }
    [[nodiscard]] std::shared_ptr<const Story> story(StoryOf of, const std::vector<StoryId>& seeds) const {
        std::vector<StoryFeed> feeds;
        for (Feed* feed : opened) {
            feeds.push_back({feed->id(), feed->snapshot(), nullptr});
        }
        Progress progress;
        const auto found = findStory(of, seeds, feeds, {}, progress);
        return found ? *found : nullptr;
    }
    /// The story of a message of the first feed, as control ids.
    [[nodiscard]] QString controls(const std::shared_ptr<const Story>& story) const {
        QStringList out;
        for (const StoryRow& row : story->rows) {
            for (Feed* feed : opened) {
                if (feed->id() == row.feed) {
                    out.append(QString::fromLatin1(feed->message(row.number)->view.controlId().data(), 2));
                }
            }
        }
        return out.join(QLatin1Char(' '));
    }
    DeskFixture fixture;
    QList<Feed*> opened;
};

StoryId patient(const char* value, const char* authority) {
    return {IdKind::Patient, value, authority, {}, {}};
}

}  // namespace

class TestStorySearch : public QObject {
    Q_OBJECT

private slots:
    void aMergeIsFollowedBothWaysOverAllFeeds() {
        const Feeds feeds({traffic::merged(), traffic::orders()});
        const QString whole = QStringLiteral("M1 O1 M3 M4 O3 M5 O4 M6 M7");
        QCOMPARE(feeds.controls(feeds.story(StoryOf::Patient, {patient("100", "A")})), whole);
        QCOMPARE(feeds.controls(feeds.story(StoryOf::Patient, {patient("200", "A")})), whole);
    }

    void aChainOfMergesIsFollowedToItsEnd() {
        // Written so that each merge is known only after the next one was followed.
        const auto merge = [](const char* now, const char* old, const char* control) {
            return traffic::message("ADT^A40", "20261120100000", control,
                                    traffic::pid(now) + "MRG|" + QByteArray(old) + "\r");
        };
        const Feeds feeds({merge("4", "3", "C1") + merge("3", "2", "C2") + merge("2", "1", "C3") +
                           traffic::message("ADT^A08", "20261120110000", "C4", traffic::pid("1"))});
        QCOMPARE(feeds.controls(feeds.story(StoryOf::Patient, {patient("4", "")})), QStringLiteral("C1 C2 C3 C4"));
        QCOMPARE(feeds.controls(feeds.story(StoryOf::Patient, {patient("1", "")})), QStringLiteral("C1 C2 C3 C4"));
    }

    void theSameNumberOfAnotherAuthorityIsAnotherPatient() {
        const Feeds feeds({traffic::merged()});
        QCOMPARE(feeds.controls(feeds.story(StoryOf::Patient, {patient("100", "B")})), QStringLiteral("M2"));
        // An authority that is not said contradicts nothing.
        QVERIFY(
            feeds.controls(feeds.story(StoryOf::Patient, {patient("100", "")})).startsWith(QStringLiteral("M1 M2")));
    }

    void namespaceOrUniversalIdDecides() {
        IdSet set;
        const auto key = [](const char* name, const char* universalId) {
            return StoryId{IdKind::Patient, "1", name, universalId, {}}.key();
        };
        set.add(key("A", "1.2.3"));
        QVERIFY(set.contains(key("A", "")));
        QVERIFY(set.contains(key("", "1.2.3")));
        QVERIFY(set.contains(key("", "")));
        QVERIFY(!set.contains(key("B", "")));
        QVERIFY(!set.contains(key("B", "1.2.4")));
        QVERIFY(!set.add(key("", "")));  // would stand for those of B as well
        set.remove(key("A", ""));
        QVERIFY(!set.contains(key("A", "")));
    }

    void movingAnAccountIsNoMergeOfPatients() {
        const Feeds feeds(
            {traffic::message("ADT^A44", "20261120100000", "A1", traffic::pid("1", "ACC") + "MRG|2||ACC\r") +
             traffic::message("ADT^A08", "20261120110000", "A2", traffic::pid("2"))});
        QCOMPARE(feeds.controls(feeds.story(StoryOf::Patient, {patient("1", "")})), QStringLiteral("A1"));
        QCOMPARE(feeds.controls(feeds.story(StoryOf::Patient, {patient("2", "")})), QStringLiteral("A1 A2"));
    }

    void anOrderIsFollowedFromPlacerToFiller() {
        const Feeds feeds({traffic::orders(), traffic::merged()});
        const auto story = feeds.story(StoryOf::Order, storySeeds(feeds.opened[0]->message(0)->view, StoryOf::Order));
        QCOMPARE(feeds.controls(story), QStringLiteral("O1 O2 O3 O4"));
        QCOMPARE(story->seeds, std::size_t{1});
        QCOMPARE(story->ids.size(), std::size_t{2});
        QCOMPARE(newsText(story->rows[0].news, false), QStringLiteral("ordered: Creatinine"));
        QCOMPARE(newsText(story->rows[2].news, false), QStringLiteral("result arrived: Creatinine, preliminary"));
        QCOMPARE(newsText(story->rows[3].news, false), QStringLiteral("Creatinine: preliminary became final"));
    }

    void aVisitSaysWhereThePatientIs() {
        const Feeds feeds({traffic::merged()});
        const auto story = feeds.story(StoryOf::Visit, storySeeds(feeds.opened[0]->message(0)->view, StoryOf::Visit));
        QCOMPARE(feeds.controls(story), QStringLiteral("M1 M3 M7"));
        QCOMPARE(newsText(story->rows[0].news, false), QStringLiteral("at 4W 412 A"));
        QVERIFY(newsText(story->rows[1].news, false).startsWith(QStringLiteral("moved from 4W 412 A to ICU 1 A")));
        QCOMPARE(story->rows[0].lane, story->rows[1].lane);
        QVERIFY(story->rows[0].lane > 0);
        QVERIFY(story->rows[2].kind == StoryKind::Discharge);
    }

    void timesOrderTheRowsAndMergesAreTold() {
        const Feeds feeds({traffic::merged()});
        const auto story = feeds.story(StoryOf::Patient, {patient("200", "A")});
        QVERIFY(story->ownClocks);
        const StoryRow& merge = story->rows[3];
        QVERIFY(merge.kind == StoryKind::Merge);
        QVERIFY(newsText(merge.news, false).contains(QStringLiteral("100 became 200")));
        QVERIFY(!newsText(merge.news, true).contains(QStringLiteral("100")));
        QCOMPARE(merge.ids.size(), std::size_t{2});
    }

    void timesWithZonesAreMoments() {
        const auto at = [](const char* time, const char* control) {
            return traffic::message("ADT^A08", time, control, traffic::pid("1"));
        };
        const Feeds zones(
            {at("20261120100000+0100", "Z1") + at("20261120093000+0000", "Z2") + at("20261120091500+0000", "Z3")});
        QCOMPARE(zones.controls(zones.story(StoryOf::Patient, {patient("1", "")})), QStringLiteral("Z1 Z3 Z2"));
        const Feeds mixed({at("20261120100000+0100", "Z1") + at("20261120093000", "Z2") + at("", "Z4")});
        QCOMPARE(mixed.controls(mixed.story(StoryOf::Patient, {patient("1", "")})), QStringLiteral("Z2 Z4 Z1"));
    }

    void nullAndBlanksAreNoIdentifiers() {
        const Feeds feeds({traffic::message("ADT^A08", "20261120", "N1", traffic::pid("\"\"^^^A~ ^^^A"))});
        QVERIFY(storySeeds(feeds.opened[0]->message(0)->view, StoryOf::Patient).empty());
    }

    void itCanBeStopped() {
        const Feeds feeds({traffic::merged()});
        CancelSource cancel;
        cancel.stop();
        Progress progress;
        const auto found =
            findStory(StoryOf::Patient, {patient("1", "")},
                      {{feeds.opened[0]->id(), feeds.opened[0]->snapshot(), nullptr}}, cancel.token(), progress);
        QVERIFY(!found);
        QVERIFY(found.error().id() == MessageId::Cancelled);
    }
};

QTEST_MAIN(TestStorySearch)
#include "tst_story_search.moc"
