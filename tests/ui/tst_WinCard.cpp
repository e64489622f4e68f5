// SPDX-License-Identifier: GPL-3.0-or-later
// How likely a deal is to be won, as its page says it, and keeping a deal out of learning.
#include "insight/WinPredictions.h"
#include "tests/support/ClosedDeals.h"
#include "tests/support/SyncFixture.h"
#include "tests/support/TestProgram.h"
#include "ui/common/Appearance.h"
#include "ui/scores/WinCard.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

using namespace satchel;
using namespace satchel::test;
using namespace satchel::ui;
using namespace Qt::StringLiterals;

namespace {

struct Prospect : SyncFixture
{
    std::unique_ptr<Preferences> preferences = Preferences::transient();
    Appearance appearance{*preferences};
    PageContext context{workspace, *preferences, &control};
    WinCard card{context};

    void predict()
    {
        if (!insight::refreshWinPredictions(*reader, [] { return false; }))
            qFatal("the predictions could not be made");
    }
    RecordId deal() { return create(EntityKind::Deal, {{field::title, u"Fleet"_s}}); }
    void show(RecordId deal) { card.setRecord(*reader->get(EntityKind::Deal, deal)); }
    QPushButton *button(const QString &text)
    {
        for (auto *button : card.findChildren<QPushButton *>()) {
            if (button->text() == text)
                return button;
        }
        return nullptr;
    }
};

} // namespace

class tst_WinCard : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// Sixty deals speak for anything: "speaks against it: source is trade fair" was true of one of them.
    void ofFewDealsNoReasonsAreSaid()
    {
        Prospect prospect;
        closeDeals(*prospect.reader, prospect.store.clock);
        const RecordId deal = prospect.deal();
        prospect.show(deal);
        QVERIFY(prospect.card.noteText().startsWith(u"Not predicted yet"_s));
        prospect.predict();
        prospect.show(deal);
        QVERIFY(!prospect.card.percentText().isEmpty());
        QVERIFY(prospect.card.reasonTexts().isEmpty());
        QVERIFY2(prospect.card.noteText().contains(u"Reasons are shown once there are 500"_s),
            qPrintable(prospect.card.noteText()));
        QVERIFY(prospect.card.noteText().contains(u"60 closed deal"_s));
        QVERIFY2(
            prospect.card.noteText().contains(u"the same for every deal in stage"_s), // why it is another percentage
            qPrintable(prospect.card.noteText()));
        QSignalSpy accuracy(&prospect.card, &WinCard::accuracyRequested);
        prospect.button(u"How accurate?"_s)->click();
        QCOMPARE(accuracy.size(), 1);
        QCOMPARE(accuracy.first().first().toString(), u"win-probability"_s);
    }

    void tooLittleDataIsSaid()
    {
        Prospect prospect;
        const RecordId deal = prospect.deal();
        prospect.predict();
        prospect.show(deal);
        QCOMPARE(prospect.card.percentText(), QString());
        QCOMPARE(prospect.card.noteText(),
            u"Too little data: 0 of at least 50 deals that were open here before they closed."_s);
        QVERIFY(prospect.button(u"How accurate?"_s)->isHidden());
    }

    void aDealIsKeptOutOfLearningAndBack()
    {
        Prospect prospect;
        const RecordId deal = prospect.deal();
        const auto isExcluded = [&] {
            const auto record = prospect.reader->get(EntityKind::Deal, deal);
            return valueOr<bool>(record->value(field::excluded_from_learning));
        };
        prospect.show(deal);
        prospect.button(u"Exclude from learning"_s)->click();
        QVERIFY(isExcluded());
        QCOMPARE(prospect.workspace.undoLabel(), u"Excluded 1 deal from learning"_s);
        prospect.show(deal);
        QVERIFY(prospect.card.noteText().endsWith(u"Nothing is learned from this deal."_s));
        QVERIFY(prospect.button(u"Include in learning"_s));
        prospect.workspace.undo();
        QVERIFY(!isExcluded());
    }

    void withoutARecordNothingIsExcluded()
    {
        Prospect prospect;
        const QString before = prospect.workspace.undoLabel();
        toggleLearningFrom(prospect.workspace, Record());
        QCOMPARE(prospect.workspace.undoLabel(), before);
    }

    void aClosedDealSaysWhatItIsFor()
    {
        Prospect prospect;
        const RecordId deal = prospect.deal();
        prospect.workspace.commit(
            u"Won"_s, {Edit::update(EntityKind::Deal, deal, {{field::status, QString(choice::won)}})});
        prospect.show(deal);
        QCOMPARE(prospect.card.percentText(), QString());
        QCOMPARE(prospect.card.noteText(), u"Win probabilities are learned from closed deals."_s);
    }
};

SATCHEL_GUI_TEST(tst_WinCard)
#include "tst_WinCard.moc"
