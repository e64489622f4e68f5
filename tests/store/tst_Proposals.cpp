// SPDX-License-Identifier: GPL-3.0-or-later
// A proposal's life in the store: states, a sent one's stillness, versions, templates, and beginning one from a deal.
#include "store/Doctor.h"
#include "store/Proposals.h"
#include "store/Records.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TestStore.h"

using namespace satchel;
using namespace satchel::store;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

class ProposalStore : public TestStore
{
public:
    RecordId proposal(std::vector<FieldValue> values = {})
    {
        values.push_back({u"title"_s, u"Freezers"_s});
        return create(EntityKind::Proposal, std::move(values));
    }
    RecordId block(RecordId proposal, const QString &heading = u"Summary"_s)
    {
        return create(EntityKind::ProposalBlock,
            {{u"proposal"_s, proposal}, {u"kind"_s, u"summary"_s}, {u"heading"_s, heading}, {u"body"_s, u"Cold."_s}});
    }
    Result<Receipt> move(RecordId proposal, const QString &state)
    {
        return moveProposal(**this, proposal, state, Origin::user());
    }
    Result<Receipt> commit(std::vector<Edit> edits)
    {
        return (**this).commit({u"Edit"_s, Origin::user(), std::move(edits), {}});
    }
    QString text(RecordId proposal, const QString &field)
    {
        return textOf(value(EntityKind::Proposal, proposal, field));
    }
    QStringList headings(RecordId proposal)
    {
        QStringList all;
        const auto document = readProposal(**this, proposal);
        for (const Record &one : document->blocks)
            all.append(one.text(u"heading"));
        return all;
    }
    QStringList timeline()
    {
        QStringList told;
        const auto activities = recordsOf(**this, EntityKind::Activity, {}, {});
        for (const Record &one : *activities)
            told.append(one.text(u"kind") + u' ' + one.text(u"subject"));
        return told;
    }
};

} // namespace

class tst_Proposals : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatWasSentKeepsItsLanguageWhenTheDefaultChanges()
    {
        ProposalStore store;
        store.create(EntityKind::Setting, {{u"name"_s, u"document_language"_s}, {u"value"_s, u"de"_s}});
        const RecordId proposal = store.proposal();
        QVERIFY(store.text(proposal, u"language"_s).isEmpty());
        QVERIFY_RESULT(store.move(proposal, u"sent"_s));
        QCOMPARE(store.text(proposal, u"language"_s), u"de"_s);
    }

    /// Tables are derived from the schema: a store that was closed before an entity was thought of gets its tables when
    /// it is opened, and nothing else of it changes.
    void aStoreFromBeforeProposalsKeepsItsDataAndTakesThem()
    {
        ProposalStore store;
        const RecordId company = store.create(EntityKind::Company, {{u"name"_s, u"Northgate"_s}});
        const RecordId deal = store.create(EntityKind::Deal, {{u"title"_s, u"Freezers"_s}, {u"company"_s, company}});
        const RecordId quote = store.create(EntityKind::Quote, {{u"company"_s, company}, {u"deal"_s, deal}});
        store.release().reset();
        {
            auto file = Database::open(store.path(), Database::Mode::ReadWrite, {1000});
            QVERIFY_RESULT(file);
            QVERIFY_RESULT((*file)->execute("DROP TABLE proposal; DROP TABLE proposal_block; UPDATE meta SET value = "
                                            "'before' WHERE name = 'layout';"));
        }
        {
            const auto seen = store.again(3, {StoreOptions::Access::ReadOnly});
            QCOMPARE(seen->title(EntityKind::Deal, deal), u"Freezers"_s);
        }
        store.reopen();
        QCOMPARE(store->title(EntityKind::Company, company), u"Northgate"_s);
        QCOMPARE(store.value(EntityKind::Quote, quote, u"deal"_s), Value(deal));
        const RecordId proposal = store.proposal({{u"deal"_s, deal}, {u"company"_s, company}});
        store.block(proposal);
        QCOMPARE(store.headings(proposal), QStringList{u"Summary"_s});
        QVERIFY_RESULT(store.move(proposal, u"sent"_s));
        for (const Finding &finding : Doctor(*store).examine())
            QVERIFY2(finding.isSound, qUtf8Printable(finding.detail));
    }

    void everyMoveFollowsTheTable_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        const QStringList states = {u"draft"_s, u"sent"_s, u"accepted"_s, u"rejected"_s, u"superseded"_s};
        for (const QString &from : states) {
            for (const QString &to : states) {
                if (from != to)
                    QTest::addRow("%s to %s", qPrintable(from), qPrintable(to)) << from << to;
            }
        }
    }
    void everyMoveFollowsTheTable()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        ProposalStore store;
        const RecordId proposal = store.proposal();
        if (from != "draft"_L1)
            QVERIFY_RESULT(store.move(proposal, u"sent"_s));
        if (from != "draft"_L1 && from != "sent"_L1)
            QVERIFY_RESULT(store.move(proposal, from));
        const auto moved = store.move(proposal, to);
        QCOMPARE(moved.has_value(), canProposalMove(from, to));
        QCOMPARE(store.text(proposal, u"status"_s), moved ? to : from);
        if (!moved) {
            QCOMPARE(moved.error().kind, Error::Kind::Conflict);
            QCOMPARE(moved.error().where, u"proposal.status"_s);
            return;
        }
        QCOMPARE(store.value(EntityKind::Proposal, proposal, to + u"_at"_s), Value(store.clock.now()));
        QVERIFY(store->undo(moved->changeSet));
        QCOMPARE(store.text(proposal, u"status"_s), from);
        QVERIFY(isEmpty(store.value(EntityKind::Proposal, proposal, to + u"_at"_s)));
    }

    void whatWasSentStaysAsItIs()
    {
        ProposalStore store;
        const RecordId proposal = store.proposal();
        const RecordId block = store.block(proposal);
        const RecordId gone = store.block(proposal);
        const RecordId elsewhere = store.block(store.proposal());
        QVERIFY(store.commit({Edit::remove(EntityKind::ProposalBlock, gone)}));
        QVERIFY_RESULT(store.move(proposal, u"sent"_s));
        const std::vector<Edit> refused[] = {{Edit::update(EntityKind::Proposal, proposal, {{u"look"_s, u"studio"_s}})},
            {Edit::update(EntityKind::Proposal, proposal, {{u"is_template"_s, true}})},
            {Edit::remove(EntityKind::Proposal, proposal)},
            {Edit::update(EntityKind::ProposalBlock, block, {{u"body"_s, u"Warm."_s}})},
            {Edit::update(EntityKind::ProposalBlock, block, {{u"position"_s, qint64(7)}})},
            {Edit::remove(EntityKind::ProposalBlock, block)}, {Edit::restore(EntityKind::ProposalBlock, gone)},
            {Edit::create(EntityKind::ProposalBlock, {}, {{u"proposal"_s, proposal}})},
            {Edit::update(EntityKind::ProposalBlock, elsewhere, {{u"proposal"_s, proposal}})}};
        for (const auto &edits : refused) {
            const auto done = store.commit(edits);
            QVERIFY(!done);
            QCOMPARE(done.error().kind, Error::Kind::Frozen);
            QVERIFY(done.error().what.contains(u"Freezers"_s));
        }
        QCOMPARE(store.headings(proposal), QStringList{u"Summary"_s});
    }

    void aSentProposalFollowsAMergeOfItsCustomer()
    {
        ProposalStore store;
        const RecordId kept = store.create(EntityKind::Company, {{u"name"_s, u"Aalto"_s}});
        const RecordId other = store.create(EntityKind::Company, {{u"name"_s, u"Aalto Oy"_s}});
        const RecordId proposal = store.proposal({{u"company"_s, other}});
        QVERIFY(store.move(proposal, u"sent"_s));
        QVERIFY(!store.update(EntityKind::Proposal, proposal, {{u"company"_s, kept}}));
        QVERIFY_RESULT(store.commit({Edit::remove(EntityKind::Company, other),
            Edit::update(EntityKind::Proposal, proposal, {{u"company"_s, kept}})}));
    }

    void historyComesInProposalFirst()
    {
        ProposalStore store;
        const RecordId proposal = store.proposal({{u"status"_s, u"accepted"_s}});
        store.block(proposal);
        QVERIFY(store.timeline().isEmpty());
        QVERIFY(!store.update(EntityKind::Proposal, proposal, {{u"look"_s, u"studio"_s}}));
    }

    void aTemplateIsNeverSent()
    {
        ProposalStore store;
        const RecordId made = store.proposal({{u"is_template"_s, true}});
        const auto sent = store.move(made, u"sent"_s);
        QVERIFY(!sent);
        QCOMPARE(sent.error().kind, Error::Kind::Conflict);
        QCOMPARE(sent.error().where, u"proposal.status"_s);
        QVERIFY(!store.commit({Edit::create(
            EntityKind::Proposal, {}, {{u"title"_s, u"A"_s}, {u"is_template"_s, true}, {u"status"_s, u"sent"_s}})}));
        QCOMPARE(proposalTemplates(*store)->size(), size_t(1));
    }

    void acceptingWinsTheDealAndIsInTheTimeline()
    {
        ProposalStore store;
        const RecordId company = store.create(EntityKind::Company, {{u"name"_s, u"Aalto"_s}});
        const RecordId deal = store.create(EntityKind::Deal, {{u"title"_s, u"Cold rooms"_s}, {u"company"_s, company}});
        const RecordId proposal = store.proposal({{u"deal"_s, deal}});
        QCOMPARE(store.value(EntityKind::Proposal, proposal, u"company"_s), Value(company));
        QVERIFY_RESULT(store.move(proposal, u"sent"_s));
        const auto accepted = store.move(proposal, u"accepted"_s);
        QVERIFY_RESULT(accepted);
        QCOMPARE(store.value(EntityKind::Deal, deal, u"status"_s), Value(u"won"_s));
        QCOMPARE(store.timeline(), (QStringList{u"proposal_sent Freezers"_s, u"proposal_accepted Freezers"_s}));
        QVERIFY(store->undo(accepted->changeSet));
        QCOMPARE(store.value(EntityKind::Deal, deal, u"status"_s), Value(u"open"_s));
        QCOMPARE(store.timeline(), QStringList{u"proposal_sent Freezers"_s});
    }

    /// Whatever they are linked by: the versions of a proposal have no number in common.
    void acceptingAVersionSupersedesTheOpenOnesBesideIt()
    {
        ProposalStore store;
        const RecordId first = store.proposal();
        QVERIFY_RESULT(store.move(first, u"sent"_s));
        const RecordId second = store.proposal({{u"previous"_s, first}, {u"version"_s, qint64(2)}});
        const RecordId third = store.proposal({{u"previous"_s, first}, {u"version"_s, qint64(3)}});
        const RecordId other = store.proposal();
        for (const RecordId &proposal : {second, third, other})
            QVERIFY_RESULT(store.move(proposal, u"sent"_s));
        const auto accepted = store.move(second, u"accepted"_s);
        QVERIFY_RESULT(accepted);
        QCOMPARE(store.text(first, u"status"_s), u"superseded"_s);
        QCOMPARE(store.text(second, u"status"_s), u"accepted"_s);
        QCOMPARE(store.text(third, u"status"_s), u"superseded"_s);
        QCOMPARE(store.text(other, u"status"_s), u"sent"_s);
        QVERIFY(store->undo(accepted->changeSet));
        QCOMPARE(store.text(first, u"status"_s), u"sent"_s);
    }

    void newBlocksStandLastAndMoveTogether()
    {
        ProposalStore store;
        const RecordId proposal = store.proposal();
        for (const auto &heading : {u"A"_s, u"B"_s, u"C"_s})
            store.block(proposal, heading);
        QCOMPARE(store.headings(proposal), (QStringList{u"A"_s, u"B"_s, u"C"_s}));
        auto blocks = readProposal(*store, proposal)->blocks;
        std::rotate(blocks.begin(), blocks.begin() + 2, blocks.end());
        const auto edits = reorderBlocks(blocks);
        QCOMPARE(edits.size(), size_t(3));
        const auto moved = store.commit(edits);
        QCOMPARE(store.headings(proposal), (QStringList{u"C"_s, u"A"_s, u"B"_s}));
        QVERIFY(reorderBlocks(readProposal(*store, proposal)->blocks).empty());
        QVERIFY(store->undo(moved->changeSet));
        QCOMPARE(store.headings(proposal), (QStringList{u"A"_s, u"B"_s, u"C"_s}));
    }

    void blocksComeBackWithTheirProposal()
    {
        ProposalStore store;
        const RecordId proposal = store.proposal();
        store.block(proposal);
        const auto removed = store.commit({Edit::remove(EntityKind::Proposal, proposal)});
        QVERIFY_RESULT(removed);
        QVERIFY(readProposal(*store, proposal)->proposal.isDeleted());
        QVERIFY_RESULT(store->undo(removed->changeSet));
        QCOMPARE(store.headings(proposal), QStringList{u"Summary"_s});
    }

    void aStoreOfBeforeGetsItsTablesAndColumns()
    {
        ProposalStore store;
        const RecordId quote = store.create(EntityKind::Quote, {{u"currency"_s, u"EUR"_s}});
        QVERIFY_RESULT(store->database().execute(
            "DROP TABLE proposal_block; DROP TABLE proposal; ALTER TABLE quote DROP COLUMN look;"
            "UPDATE meta SET value = 'of before' WHERE name = 'layout'"));
        store.reopen();
        const RecordId proposal = store.proposal({{u"quote"_s, quote}});
        store.block(proposal);
        QCOMPARE(store.headings(proposal), QStringList{u"Summary"_s});
        QVERIFY_RESULT(store.update(EntityKind::Quote, quote, {{u"look"_s, u"studio"_s}}));
        QCOMPARE(store.value(EntityKind::Quote, quote, u"look"_s), Value(u"studio"_s));
    }

    void aDealBeginsAProposalInOneStep()
    {
        ProposalStore store;
        const RecordId company = store.create(EntityKind::Company, {{u"name"_s, u"Aalto"_s}});
        const RecordId deal = store.create(EntityKind::Deal, {{u"title"_s, u"Cold rooms"_s}, {u"company"_s, company}});
        const RecordId old = store.create(EntityKind::Quote, {{u"deal"_s, deal}});
        store.clock.advance(1000);
        const RecordId quote = store.create(EntityKind::Quote, {{u"deal"_s, deal}});
        const ProposalTemplate start{
            u"Project"_s, u"de"_s, {}, {{u"cover"_s, u"Cover"_s, {}}, {u"terms"_s, u"Terms"_s, u"30 days"_s}}};
        const auto begun = beginProposal(*store, start, {{u"deal"_s, deal}});
        QVERIFY_RESULT(begun);
        const auto done = store.commit(begun->edits);
        QVERIFY_RESULT(done);
        QCOMPARE(store.headings(begun->id), (QStringList{u"Cover"_s, u"Terms"_s}));
        QCOMPARE(store.text(begun->id, u"title"_s), u"Cold rooms"_s);
        QCOMPARE(store.text(begun->id, u"language"_s), u"de"_s);
        QCOMPARE(store.value(EntityKind::Proposal, begun->id, u"company"_s), Value(company));
        QCOMPARE(store.value(EntityKind::Proposal, begun->id, u"quote"_s), Value(quote));
        QVERIFY(old != quote);
        QCOMPARE(store.value(EntityKind::Proposal, begun->id, u"valid_until"_s), Value(QDate(2026, 12, 20)));
        QVERIFY_RESULT(store->undo(done->changeSet));
        QVERIFY(store->get(EntityKind::Proposal, begun->id)->isDeleted());
        QVERIFY(recordsOf(*store, EntityKind::ProposalBlock, {}, {})->empty());
    }

    void aCompanyNamesTheProposalAfterTheTemplate()
    {
        ProposalStore store;
        const RecordId company = store.create(EntityKind::Company, {{u"name"_s, u"Aalto"_s}});
        const auto begun = beginProposal(*store, {u"Project"_s, {}, {}, {}}, {{u"company"_s, company}});
        QVERIFY_RESULT(store.commit(begun->edits));
        QCOMPARE(store.text(begun->id, u"title"_s), u"Project – Aalto"_s);
    }

    void aChangeMakesTheNextVersion()
    {
        ProposalStore store;
        const RecordId first = store.proposal();
        store.block(first);
        QVERIFY(store.move(first, u"sent"_s));
        const auto second = beginNextVersion(*store, *readProposal(*store, first));
        QVERIFY_RESULT(store.commit(second->edits));
        const auto third = beginNextVersion(
            *store, *readProposal(*store, first)); // from the first again: no number is used twice
        QVERIFY_RESULT(store.commit(third->edits));
        QCOMPARE(store.value(EntityKind::Proposal, third->id, u"version"_s), Value(qint64(3)));
        QCOMPARE(store.headings(second->id), QStringList{u"Summary"_s});
        QVERIFY_RESULT(store.move(second->id, u"sent"_s));
        QCOMPARE(store.timeline().last(), u"proposal_sent Freezers (2)"_s);
        const auto versions = proposalVersions(*store, *store->get(EntityKind::Proposal, second->id));
        QCOMPARE(versions->size(), size_t(3));
        QCOMPARE((*versions)[0].id, first);
        QCOMPARE((*versions)[2].id, third->id);
    }
};

SATCHEL_TEST(tst_Proposals)
#include "tst_Proposals.moc"
