// SPDX-License-Identifier: GPL-3.0-or-later
// What comments and follows are about, and whose they are.
#include "domain/Comment.h"

#include "domain/Rights.h"
#include "tests/support/TestProgram.h"

#include <QtTest>

using namespace satchel;
using namespace Qt::StringLiterals;

namespace {

const RecordId one = RecordId::fromString(u"0190a5f2-1111-7222-8333-444455550001");
const RecordId two = RecordId::fromString(u"0190a5f2-1111-7222-8333-444455550002");
const RecordId three = RecordId::fromString(u"0190a5f2-1111-7222-8333-444455550003");

} // namespace

class tst_Comment : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theMostSpecificRecordIsTheSubject()
    {
        Record comment(m_schema->shared(EntityKind::Comment));
        QVERIFY(!subjectOf(comment));
        QCOMPARE(checkSubject(comment).error().kind, Error::Kind::Invalid);
        comment.set(u"lead", one);
        QCOMPARE(*subjectOf(comment), (Subject{EntityKind::Lead, one}));
        comment.set(u"contact", two);
        comment.set(u"deal", three); // as the conversion of the lead adds them
        QCOMPARE(*subjectOf(comment), (Subject{EntityKind::Deal, three}));
        QVERIFY(checkSubject(comment));
    }

    void theCommentThatIsAnsweredIsNoSubject()
    {
        Record comment(m_schema->shared(EntityKind::Comment));
        comment.set(u"in_reply_to", one);
        comment.set(u"author", two);
        QVERIFY(!subjectOf(comment));
    }

    void eachSubjectHasItsFieldInBothEntities()
    {
        for (const EntityKind entity : subjectEntities()) {
            for (const EntityKind kind : {EntityKind::Comment, EntityKind::Follow}) {
                const Field *field = subjectField(m_schema->entity(kind), entity);
                QVERIFY(field);
                QCOMPARE(field->name, m_schema->entity(entity).name);
            }
        }
        QVERIFY(!subjectField(m_schema->entity(EntityKind::Comment), EntityKind::Product));
    }

    void aCommentBelongsToWhoeverOwnsItsRecord()
    {
        const Ownership comment = ownershipOf(*m_schema, m_schema->entity(EntityKind::Comment));
        QVERIFY(comment.field.isEmpty());
        QCOMPARE(comment.parents.size(), subjectEntities().size());
        for (const Ownership::Parent &parent : comment.parents)
            QVERIFY(parent.kind != EntityKind::User && parent.kind != EntityKind::Comment);
    }

    void aFollowBelongsToItsUser()
    {
        QCOMPARE(ownershipOf(*m_schema, m_schema->entity(EntityKind::Follow)).field, u"user"_s);
        QVERIFY(ownershipOf(*m_schema, m_schema->entity(EntityKind::Attendee)).field.isEmpty());
    }

    void aCommentIsKnownByHowItsTextBegins()
    {
        Record comment(m_schema->shared(EntityKind::Comment));
        comment.set(u"body", u"Ask [Mara](satchel:user/%1)\nfirst"_s.arg(one.toString()));
        QCOMPARE(titleOf(comment), u"Ask Mara first"_s);
    }

private:
    const std::shared_ptr<const Schema> m_schema = Schema::withCustomFields({});
};

SATCHEL_TEST(tst_Comment)
#include "tst_Comment.moc"
