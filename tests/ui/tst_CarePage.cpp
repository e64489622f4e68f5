// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does with deals that need care and with scores: keys, buttons, rules and their problems.
#include "domain/FieldNames.h"
#include "insight/Scores.h"
#include "items/ScoreKeeper.h"
#include "PageChecks.h"
#include "tests/support/SyncFixture.h"
#include "tests/support/TestProgram.h"
#include "ui/care/CareDelegate.h"
#include "ui/care/CarePage.h"
#include "ui/care/CareText.h"
#include "ui/common/Appearance.h"
#include "ui/common/ViewTabs.h"
#include "ui/deals/NextActionForm.h"
#include "ui/lists/FilterBuilder.h"
#include "ui/lists/FilterRelatedRow.h"
#include "ui/scores/ScoreCard.h"
#include "ui/settings/ScoreRuleDialog.h"
#include "ui/settings/ScoresSettingsPage.h"
#include "ui/settings/SegmentsSettingsPage.h"

#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableWidget>

using namespace satchel;
using namespace satchel::test;
using namespace satchel::ui;
using namespace Qt::StringLiterals;

namespace {

struct Care : SyncFixture
{
    std::unique_ptr<Preferences> preferences = Preferences::transient();
    Appearance appearance{*preferences};
    PageContext context{workspace, *preferences, &control};
    CarePage page{context};

    /// Nothing is planned with it.
    RecordId deal(const QString &title, qint64 euros, std::vector<FieldValue> more = {})
    {
        more.push_back({field::title, title});
        more.push_back({field::value, Money{euros * 100, reader->mainCurrency()}});
        more.push_back({field::probability, Decimal::fromInteger(50)});
        return create(EntityKind::Deal, std::move(more));
    }
    void show(int rows)
    {
        page.resize(1100, 800);
        page.QWidget::show();
        page.activate();
        QTRY_COMPARE(page.model()->rowCount(), rows);
        QVERIFY(QTest::qWaitForWindowActive(&page));
    }
    Value value(RecordId deal, const FieldName &name) { return reader->get(EntityKind::Deal, deal)->value(name); }
};

} // namespace

class tst_CarePage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theMostThatIsAtStakeComesFirst()
    {
        Care care;
        care.deal(u"Small"_s, 1000);
        care.deal(u"Large"_s, 9000);
        care.show(2);
        QCOMPARE(care.page.model()->deal(0).title, u"Large"_s);
        QVERIFY(care.page.statusText().startsWith(u"2 deal"_s));
        auto *tabs = care.page.findChild<ViewTabs *>();
        QCOMPARE(tabs->count(1), u"2"_s);
        QCOMPARE(tabs->count(2), QString());
    }

    void aCallIsPlannedByOneKeyAndUndone()
    {
        Care care;
        const RecordId contact = care.create(EntityKind::Contact, {{field::last_name, u"Ott"_s}});
        const RecordId deal = care.deal(u"Fleet"_s, 1000, {{field::contact, contact}});
        care.show(1);
        QTest::keyClick(care.page.list(), Qt::Key_P);
        QCOMPARE(care.value(deal, field::next_action), Value(u"Call Ott"_s));
        QCOMPARE(care.value(deal, field::next_action_date), Value(care.store.clock.today().addDays(1)));
        QTRY_COMPARE(care.page.model()->rowCount(), 0);
        care.workspace.undo();
        QTRY_COMPARE(care.page.model()->rowCount(), 1);
        QCOMPARE(care.value(deal, field::next_action), Value());
    }

    void aScreenReaderHearsWhy()
    {
        Care care;
        care.deal(u"Fleet"_s, 1000);
        care.show(1);
        const QString spoken = care.page.model()->index(0).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(spoken.startsWith(u"Fleet, Nothing planned"_s), qPrintable(spoken));
    }

    void whatIsTypedReplacesTheActionThatWasPlanned()
    {
        Care care;
        const QDate today = care.store.clock.today();
        care.deal(u"Fleet"_s, 1000, {{field::next_action, u"Ask"_s}, {field::next_action_date, today.addDays(-9)}});
        care.show(1);
        QTest::keyClick(care.page.list(), Qt::Key_N);
        QTRY_VERIFY(care.page.findChild<NextActionForm *>());
        auto *line = care.page.findChild<NextActionForm *>()->findChild<QLineEdit *>();
        QTRY_COMPARE(line->selectedText(), u"Ask"_s);
    }

    void aKeyOpensTheNextAction()
    {
        Care care;
        care.deal(u"Fleet"_s, 1000);
        care.show(1);
        QTest::keyClick(care.page.list(), Qt::Key_N);
        QTRY_VERIFY(care.page.findChild<NextActionForm *>());
    }

    void theButtonOfARowOpensTheNextAction()
    {
        Care care;
        care.deal(u"Fleet"_s, 1000);
        care.show(1);
        auto *delegate = static_cast<CareDelegate *>(care.page.list()->itemDelegate());
        const QRect row = care.page.list()->visualRect(care.page.model()->index(0));
        QTest::mouseClick(
            care.page.list()->viewport(), Qt::LeftButton, {}, delegate->buttonRect(row, care.page.list()).center());
        QTRY_VERIFY(care.page.findChild<NextActionForm *>());
    }

    void loggingACallAndEnterLeadToTheDeal()
    {
        Care care;
        const RecordId deal = care.deal(u"Fleet"_s, 1000);
        care.show(1);
        QSignalSpy gone(&care.page, &Page::navigateTo);
        QTest::keyClick(care.page.list(), Qt::Key_L);
        Target target = gone.takeFirst().first().value<Target>();
        QCOMPARE(target.record, deal);
        QVERIFY(target.action == Target::Action::LogCall);
        QTest::keyClick(care.page.list(), Qt::Key_Return);
        target = gone.takeFirst().first().value<Target>();
        QCOMPARE(target.record, deal);
    }

    void aRowSaysWhyItIsThere()
    {
        Care care;
        care.deal(u"Fleet"_s, 1000);
        care.show(1);
        const items::CareDeal &deal = care.page.model()->deal(0);
        QVERIFY(CareText::spoken(deal, care.context.formats()).startsWith(u"Fleet, Nothing planned"_s));
    }

    void theScoreOfARecordFollowsAnEdit()
    {
        Care care;
        const RecordId contact = care.create(EntityKind::Contact, {{field::last_name, u"Ott"_s}});
        const items::ScoreKeeper keeper(care.workspace);
        QSignalSpy changed(&care.workspace, &items::Workspace::changed);
        QTRY_COMPARE(care.reader->get(EntityKind::Contact, contact)->value(field::score), Value(qint64(0)));
        care.workspace.commit(u"Title"_s, {Edit::update(EntityKind::Contact, contact, {{field::job_title, u"CEO"_s}})});
        QTRY_COMPARE(care.reader->get(EntityKind::Contact, contact)->value(field::score), Value(qint64(20)));
        const auto hearsOfScore = [&] {
            return std::ranges::any_of(changed, [&](const QList<QVariant> &arguments) {
                const auto batch = arguments.first().value<store::ChangeBatch>();
                return std::ranges::any_of(batch.changes,
                    [&](const Change &change) { return change.record == contact && change.field == field::score; });
            });
        };
        QTRY_VERIFY(hearsOfScore());
    }

    void theCardShowsReasonsAndHistory()
    {
        Care care;
        const RecordId contact = care.create(
            EntityKind::Contact, {{field::last_name, u"Ott"_s}, {field::job_title, u"CEO"_s}});
        QVERIFY_RESULT(insight::refreshScores(*care.reader));
        ScorePopover popover(care.context, *care.reader->get(EntityKind::Contact, contact), &care.page);
        QCOMPARE(popover.card()->reasonTexts(), QStringList{u"+20 The job title is one that decides."_s});
        for (auto *button : popover.findChildren<QPushButton *>()) {
            if (button->text() == u"Show history"_s)
                button->click();
        }
        QCOMPARE(popover.card()->historyTexts(), QStringList{u"+20 Decision maker"_s});
    }

    void aGivenScoreCanBeGivenBackToTheRules()
    {
        Care care;
        const RecordId contact = care.create(EntityKind::Contact,
            {{field::last_name, u"Ott"_s}, {field::job_title, u"CEO"_s}, {field::score, qint64(99)}});
        ScoreCard card(care.context);
        card.setRecord(*care.reader->get(EntityKind::Contact, contact));
        QCOMPARE(card.reasonTexts(), QStringList{u"+99 Set by hand, not by rules"_s});
        for (auto *button : card.findChildren<QPushButton *>()) {
            if (button->text() == u"Use the rules instead"_s)
                button->click();
        }
        QVERIFY_RESULT(insight::refreshScores(*care.reader));
        QCOMPARE(care.reader->get(EntityKind::Contact, contact)->value(field::score), Value(qint64(20)));
    }

    void theRulesAreListedWithWhatTheyFind()
    {
        Care care;
        care.create(EntityKind::Contact, {{field::last_name, u"Ott"_s}, {field::job_title, u"CEO"_s}});
        ScoresSettingsPage settings(care.context);
        QVERIFY(settings.table()->rowCount() > 5);
        const auto items = settings.table()->findItems(u"Decision maker"_s, Qt::MatchExactly);
        QCOMPARE(items.size(), 1);
        QTRY_COMPARE(settings.table()->item(items.first()->row(), 2)->text(), u"1"_s);
        QCOMPARE(settings.table()->item(items.first()->row(), 3)->text(), u"On"_s);
        settings.setScored(EntityKind::Deal);
        QVERIFY(!settings.table()->findItems(u"Next action planned"_s, Qt::MatchExactly).isEmpty());
    }

    void aRuleWhoseFieldIsGoneSaysWhy()
    {
        Care care;
        QVERIFY_RESULT(
            care.reader->addCustomField(EntityKind::Contact, {{}, u"Shoe size"_s, FieldType::Integer, {}, {}, {}, {}}));
        care.create(EntityKind::ScoreRule,
            {{field::name, u"Big feet"_s}, {field::scored, u"contact"_s}, {field::filter, u"x_shoe_size > 44"_s},
                {field::points, qint64(5)}});
        const auto fields = care.reader->select({EntityKind::FieldDefinition, {}, {}, {}, {}, -1, false});
        care.workspace.commit(u"Delete"_s, {Edit::remove(EntityKind::FieldDefinition, fields->id(0))});
        ScoresSettingsPage settings(care.context);
        const auto items = settings.table()->findItems(u"Big feet"_s, Qt::MatchExactly);
        QCOMPARE(items.size(), 1);
        QCOMPARE(
            settings.table()->item(items.first()->row(), 3)->text(), u"Off: contact has no field \"x_shoe_size\""_s);
    }

    void aNewRuleShowsWhomItFindsAndIsSaved()
    {
        Care care;
        care.create(EntityKind::Contact, {{field::last_name, u"Ott"_s}, {field::job_title, u"Nurse"_s}});
        auto *dialog = new ScoreRuleDialog(care.context, EntityKind::Contact,
            Record(care.workspace.schema().shared(EntityKind::ScoreRule)), 99, &care.page);
        dialog->findChildren<QLineEdit *>().first()->setText(u"Nurses"_s);
        dialog->findChild<QSpinBox *>()->setValue(7);
        auto *builder = dialog->findChild<FilterBuilder *>();
        const auto filter = parseFilter(care.workspace.schema(), EntityKind::Contact, u"job_title = \"Nurse\""_s);
        builder->setFilter(*filter);
        Q_EMIT builder->filterChanged(*filter);
        QTRY_VERIFY(dialog->previewText().contains(u"Ott"_s));
        for (auto *button : dialog->findChildren<QPushButton *>()) {
            if (button->text() == u"Save rule"_s)
                button->click();
        }
        const auto rules = insight::readScoreRules(*care.reader);
        const auto saved = std::ranges::find(
            *rules, u"Nurses"_s, [](const insight::KeptRule &rule) { return rule.record.text(field::name); });
        QVERIFY(saved != rules->end());
        QCOMPARE(saved->rule->points, qint64(7));
        QCOMPARE(saved->rule->filter, *filter);
    }

    void relatedRecordsAreAConditionOfTheBuilder()
    {
        Care care;
        FilterBuilder builder(care.context, EntityKind::Contact);
        const QString text = u"has 2 activity (kind = \"call\") and not has task"_s;
        const auto filter = parseFilter(care.workspace.schema(), EntityKind::Contact, text);
        builder.setFilter(*filter);
        QCOMPARE(builder.findChildren<FilterRelatedRow *>().size(), 2);
        QCOMPARE(builder.filter().toText(), u"has 2 activity (kind = \"call\") and not has task"_s);
        auto *count = builder.findChild<FilterRelatedRow *>()->findChild<QSpinBox *>();
        QCOMPARE(count->value(), 2);
        count->setValue(3);
        QVERIFY(builder.filter().toText().startsWith(u"has 3 activity"_s));
    }

    void segmentsAreCountedAndListed()
    {
        Care care;
        const RecordId company = care.company(u"Acme"_s);
        care.deal(u"Won"_s, 5000,
            {{field::company, company}, {field::status, u"won"_s}, {field::closed_on, care.store.clock.today()}});
        const items::ScoreKeeper keeper(care.workspace);
        SegmentsSettingsPage settings(care.context);
        QTRY_COMPARE(settings.table()->item(0, 1)->text(), u"1"_s);
        QSignalSpy asked(&settings, &SegmentsSettingsPage::listRequested);
        Q_EMIT settings.table()->activated(settings.table()->model()->index(0, 0));
        QCOMPARE(asked.first().at(1).toString(), u"tier = \"a\""_s);
    }
};

SATCHEL_GUI_TEST(tst_CarePage)
#include "tst_CarePage.moc"
