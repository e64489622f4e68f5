// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ProposalRules.h"
#include "tests/support/TestProgram.h"

#include <QtTest>

using namespace satchel;
using namespace Qt::StringLiterals;

namespace {

const auto schema = Schema::withCustomFields({});

NewId counting()
{
    return [next = quint8(0)]() mutable {
        std::array<quint8, 16> bytes{};
        bytes[15] = ++next;
        return RecordId::fromBytes(bytes.data(), 16);
    };
}

Record proposal()
{
    Record record(schema->shared(EntityKind::Proposal), counting()());
    record.set(u"title", u"Freezers"_s);
    record.set(u"status", u"sent"_s);
    record.set(u"version", qint64(1));
    record.set(u"look", u"studio"_s);
    record.set(u"deal", counting()());
    record.set(u"sent_at", *Instant::fromIso(u"2026-11-01T23:30:00Z"));
    record.set(u"valid_until", QDate(2026, 12, 1));
    return record;
}

Record block(const QString &kind, const QString &body)
{
    Record record(schema->shared(EntityKind::ProposalBlock));
    record.set(u"kind", kind);
    record.set(u"heading", kind.toUpper());
    record.set(u"body", body);
    return record;
}

Value valueIn(const Edit &edit, const QString &field)
{
    for (const FieldValue &value : edit.values) {
        if (value.field == field)
            return value.value;
    }
    return {};
}

} // namespace

class tst_ProposalRules : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void statesFollowTheTable_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QStringList>("to");
        QTest::newRow("draft") << u"draft"_s << QStringList{u"sent"_s};
        QTest::newRow("sent") << u"sent"_s << QStringList{u"accepted"_s, u"rejected"_s, u"superseded"_s};
        QTest::newRow("accepted") << u"accepted"_s << QStringList{};
        QTest::newRow("rejected") << u"rejected"_s << QStringList{};
        QTest::newRow("superseded") << u"superseded"_s << QStringList{};
    }
    void statesFollowTheTable()
    {
        QFETCH(QString, from);
        QFETCH(QStringList, to);
        Record record = proposal();
        record.set(u"status", from);
        QCOMPARE(nextProposalStates(record), to);
        for (const QString &state : {u"draft"_s, u"sent"_s, u"accepted"_s, u"rejected"_s, u"superseded"_s})
            QCOMPARE(canProposalMove(from, state), to.contains(state));
    }

    void aTemplateGoesNowhere()
    {
        Record record = proposal();
        record.set(u"status", u"draft"_s);
        record.set(u"is_template", true);
        QCOMPARE(nextProposalStates(record), QStringList());
    }

    void aVersionKeepsCustomerAndBlocks()
    {
        const Record first = proposal();
        const DocumentCopy next = nextProposalVersion(
            first, {block(u"cover"_s, u"Hello"_s), block(u"terms"_s, u"30 days"_s)}, 2, counting());
        QCOMPARE(next.edits.size(), size_t(3));
        QCOMPARE(valueIn(next.edits[0], u"version"_s), Value(qint64(2)));
        QCOMPARE(valueIn(next.edits[0], u"previous"_s), Value(first.id));
        QCOMPARE(valueIn(next.edits[0], u"deal"_s), first.value(u"deal"));
        QCOMPARE(valueIn(next.edits[0], u"valid_until"_s), first.value(u"valid_until"));
        for (const auto &gone : {u"status"_s, u"sent_at"_s})
            QVERIFY(isEmpty(valueIn(next.edits[0], gone)));
        QCOMPARE(valueIn(next.edits[2], u"body"_s), Value(u"30 days"_s));
        QCOMPARE(valueIn(next.edits[2], u"proposal"_s), Value(next.id));
    }

    void aCopyIsValidAsLongFromTodayOn()
    {
        const ManualClock clock(
            *Instant::fromIso(u"2026-11-20T12:00:00Z"), QTimeZone("Europe/Berlin")); // it was sent on 2 November there
        const DocumentCopy copy = copyOfProposal(proposal(), {}, clock, counting());
        QCOMPARE(valueIn(copy.edits[0], u"valid_until"_s), Value(QDate(2026, 12, 19)));
        QVERIFY(isEmpty(valueIn(copy.edits[0], u"previous"_s)));
    }

    void aTemplateForgetsTheCustomer()
    {
        const DocumentCopy made = asTemplate(proposal(), {block(u"cover"_s, u"For {customer.name}"_s)}, counting());
        QCOMPARE(valueIn(made.edits[0], u"is_template"_s), Value(true));
        QCOMPARE(valueIn(made.edits[0], u"look"_s), Value(u"studio"_s));
        for (const auto &gone : {u"deal"_s, u"valid_until"_s, u"status"_s})
            QVERIFY(isEmpty(valueIn(made.edits[0], gone)));
        QCOMPARE(valueIn(made.edits[1], u"body"_s), Value(u"For {customer.name}"_s));
    }

    void aTemplateBeginsAProposal()
    {
        const ProposalTemplate start = templateOf(proposal(), {block(u"cover"_s, u"Hello"_s), block(u"pricing"_s, {})});
        QCOMPARE(start.blocks,
            (std::vector<BlockText>{{u"cover"_s, u"COVER"_s, u"Hello"_s}, {u"pricing"_s, u"PRICING"_s, {}}}));
        const DocumentCopy made = proposalFrom(start, {{u"title"_s, u"Ovens"_s}}, counting());
        QCOMPARE(valueIn(made.edits[0], u"title"_s), Value(u"Ovens"_s));
        QCOMPARE(valueIn(made.edits[0], u"look"_s), Value(u"studio"_s));
        QVERIFY(isEmpty(valueIn(made.edits[0], u"is_template"_s)));
        QCOMPARE(valueIn(made.edits[2], u"position"_s), Value(qint64(2)));
    }
};

SATCHEL_PLAIN_TEST(tst_ProposalRules)
#include "tst_ProposalRules.moc"
