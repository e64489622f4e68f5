// SPDX-License-Identifier: GPL-3.0-or-later
// Blocks of a proposal as rows: edited, moved, undone, and followed when somebody else changes them.
#include "items/ProposalModel.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TestStore.h"

#include <QAbstractItemModelTester>

using namespace Qt::StringLiterals;
using namespace satchel;
using items::ProposalModel;

namespace {

struct Desk
{
    Desk()
    {
        proposal = store.create(EntityKind::Proposal, {{u"title"_s, u"Freezers"_s}});
        for (const auto &[kind, heading] :
            {std::pair{u"cover"_s, u"Freezers"_s}, {u"summary"_s, u"In short"_s}, {u"terms"_s, QString()}})
            store.create(EntityKind::ProposalBlock,
                {{u"proposal"_s, proposal}, {u"position"_s, qint64{++last}}, {u"kind"_s, kind},
                    {u"heading"_s, heading}});
        other = store.again();
        workspace = std::make_unique<items::Workspace>(store.release(), items::Workspace::OpenStore());
        model = std::make_unique<ProposalModel>(*workspace);
        tester = std::make_unique<QAbstractItemModelTester>(
            model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        model->setProposal(proposal);
    }
    QString rows() const
    {
        QStringList rows;
        for (int row = 0; row < model->rowCount(); ++row)
            rows.append(model->index(row).data().toString());
        return rows.join(u" | "_s);
    }
    RecordId block(int row) const { return model->blocks()[static_cast<size_t>(row)].id; }

    test::TestStore store;
    std::unique_ptr<store::Store> other;
    std::unique_ptr<items::Workspace> workspace;
    std::unique_ptr<ProposalModel> model;
    std::unique_ptr<QAbstractItemModelTester> tester;
    RecordId proposal;
    qint64 last = 0;
};

} // namespace

class tst_ProposalModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsBlocksInOrder()
    {
        const Desk desk;
        QCOMPARE(desk.rows(), u"Freezers | In short | Terms"_s); // without a heading it is named by its kind
        QCOMPARE(desk.model->index(1).data(ProposalModel::KindRole).toString(), u"summary"_s);
    }

    void insertsMovesDuplicatesRemoves()
    {
        Desk desk;
        QSignalSpy inserted(desk.model.get(), &ProposalModel::inserted);
        desk.model->insert(1, u"problem"_s);
        QCOMPARE(desk.rows(), u"Freezers | Problem | In short | Terms"_s);
        QCOMPARE(inserted.takeFirst().first().toInt(), 1);
        desk.model->move(3, 0);
        QCOMPARE(desk.rows(), u"Terms | Freezers | Problem | In short"_s);
        desk.model->move(0, 2);
        QCOMPARE(desk.rows(), u"Freezers | Problem | Terms | In short"_s);
        desk.model->setBody(desk.block(1), u"**Cold**"_s, {});
        desk.model->duplicate(1);
        QCOMPARE(desk.rows(), u"Freezers | Problem | Problem | Terms | In short"_s);
        QCOMPARE(desk.model->index(2).data(ProposalModel::BodyRole).toString(), u"**Cold**"_s);
        desk.model->remove(1);
        QCOMPARE(desk.rows(), u"Freezers | Problem | Terms | In short"_s);
        for (int i = 0; i < 6; ++i)
            desk.workspace->undo();
        QCOMPARE(desk.rows(), u"Freezers | In short | Terms"_s);
        for (int i = 0; i < 6; ++i)
            desk.workspace->redo();
        QCOMPARE(desk.rows(), u"Freezers | Problem | Terms | In short"_s);
    }

    void rowsStayWithTheirBlocks()
    {
        Desk desk;
        const QPersistentModelIndex terms = desk.model->index(2);
        const QPersistentModelIndex cover = desk.model->index(0);
        desk.model->move(2, 0);
        QCOMPARE(terms.row(), 0);
        desk.model->insert(0, u"text"_s);
        QCOMPARE(terms.row(), 1);
        QCOMPARE(cover.row(), 2);
    }

    void followsOtherProcesses()
    {
        Desk desk;
        QVERIFY_RESULT(desk.other->commit({u"Elsewhere"_s, Origin::cli(),
            {Edit::update(EntityKind::ProposalBlock, desk.block(1), {{u"heading"_s, u"Briefly"_s}}),
                Edit::create(EntityKind::ProposalBlock, {},
                    {{u"proposal"_s, desk.proposal}, {u"position"_s, qint64{9}}, {u"kind"_s, u"team"_s}})},
            {}}));
        QTRY_COMPARE(desk.rows(), u"Freezers | Briefly | Terms | Team"_s);
    }

    void doesNotWriteOverWhatAnotherWrote()
    {
        Desk desk;
        QSignalSpy refused(desk.model.get(), &ProposalModel::refused);
        const RecordId block = desk.block(1);
        QVERIFY_RESULT(desk.other->commit({u"Elsewhere"_s, Origin::cli(),
            {Edit::update(EntityKind::ProposalBlock, block, {{u"body"_s, u"theirs"_s}})}, {}}));
        desk.model->setBody(block, u"mine"_s, {});
        QCOMPARE(refused.size(), 1);
        QCOMPARE(qvariant_cast<Error>(refused.front().front()).kind, Error::Kind::Conflict);
        QCOMPARE(textOf(desk.other->get(EntityKind::ProposalBlock, block)->value(u"body")), u"theirs"_s);
    }

    void aDealBringsItsCustomer()
    {
        Desk desk;
        const RecordId company = desk.other->newId(), contact = desk.other->newId(), deal = desk.other->newId();
        QVERIFY_RESULT(desk.other->commit({.origin = Origin::user(),
            .edits = {Edit::create(EntityKind::Company, company, {{u"name"_s, u"Optik Strauß"_s}}),
                Edit::create(EntityKind::Contact, contact, {{u"last_name"_s, u"Strauß"_s}}),
                Edit::create(EntityKind::Deal, deal,
                    {{u"title"_s, u"Lenses"_s}, {u"company"_s, company}, {u"contact"_s, contact}})}}));
        desk.model->setProposalValue(u"deal"_s, deal);
        QCOMPARE(desk.model->proposal()->value(u"company"_s), Value(company));
        QCOMPARE(desk.model->proposal()->value(u"contact"_s), Value(contact));
        desk.workspace->undo();
        QVERIFY(isEmpty(desk.model->proposal()->value(u"company"_s))); // one step
        QVERIFY(isEmpty(desk.model->proposal()->value(u"deal"_s)));
    }

    void whatIsSaidAlreadyStaysWhenADealIsChosen()
    {
        Desk desk;
        const RecordId company = desk.other->newId(), another = desk.other->newId(), deal = desk.other->newId();
        QVERIFY_RESULT(desk.other->commit({.origin = Origin::user(),
            .edits = {Edit::create(EntityKind::Company, company, {{u"name"_s, u"Optik Strauß"_s}}),
                Edit::create(EntityKind::Company, another, {{u"name"_s, u"Café Lumi"_s}}),
                Edit::create(EntityKind::Deal, deal, {{u"title"_s, u"Lenses"_s}, {u"company"_s, company}})}}));
        desk.model->setProposalValue(u"company"_s, another);
        desk.model->setProposalValue(u"deal"_s, deal);
        QCOMPARE(desk.model->proposal()->value(u"company"_s), Value(another));
    }

    void whatWasSentStays()
    {
        Desk desk;
        QSignalSpy changed(desk.model.get(), &ProposalModel::proposalChanged);
        QVERIFY_RESULT(store::moveProposal(desk.workspace->store(), desk.proposal, u"sent"_s, Origin::user()));
        QVERIFY(!changed.isEmpty());
        QVERIFY(!desk.model->isEditable());
        desk.model->insert(0, u"text"_s);
        desk.model->remove(0);
        desk.model->move(0, 2);
        desk.model->setHeading(desk.block(0), u"x"_s);
        desk.model->setProposalValue(u"title"_s, u"x"_s);
        QCOMPARE(desk.rows(), u"Freezers | In short | Terms"_s);
    }

    void aProposalThatIsGoneHasNoRows()
    {
        Desk desk;
        desk.model->setProposal(desk.workspace->store().newId());
        QVERIFY(!desk.model->proposal());
        QCOMPARE(desk.model->rowCount(), 0);
    }
};

SATCHEL_TEST(tst_ProposalModel)
#include "tst_ProposalModel.moc"
