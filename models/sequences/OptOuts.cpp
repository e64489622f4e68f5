// SPDX-License-Identifier: GPL-3.0-or-later
#include "sequences/OptOuts.h"

#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "domain/Reason.h"
#include "sequences/Participant.h"
#include "sequences/Refusals.h"
#include "sequences/StepIdentity.h"
#include "store/BulkWriter.h"
#include "store/privacy/Consents.h"

using namespace Qt::StringLiterals;

namespace satchel::sequences {

namespace {

using Op = Filter::Op;

const QString readMark = u"sequences_opt_outs_read"_s; // the row of the last activity that was looked at

struct Asked
{
    RecordId contact;
    QString purpose; // of the sequence; empty: the core purpose
    bool isForThisDesk = false;
};

class OptOutReader
{
public:
    OptOutReader(store::Store &store, QString desk) : m_store(store), m_desk(std::move(desk)) {}

    Result<int> run()
    {
        const auto newest = TRY(m_store.select({EntityKind::Activity, {}, {}, {{}, true}, {}, 1, false}));
        if (newest.isEmpty())
            return 0;
        const qint64 read = TRY(m_store.meta(readMark)).toLongLong();
        if (newest.key(0) <= read)
            return 0;
        const Filter asking = Filter::all({Filter::equals(field::direction, choice::incoming),
            Filter::condition(field::subject, Op::Contains, {Operand::fromText(u"unsubscribe"_s)})});
        const auto rows = TRY(
            m_store.select({EntityKind::Activity, {}, asking, {}, store::PageKey{{}, 0, read}, -1, false}));
        int noted = 0;
        for (qsizetype row = 0; row < rows.size(); ++row)
            noted += TRY(note(rows.id(row))) ? 1 : 0;
        TRY(m_store.setMeta(readMark, QString::number(newest.key(0))));
        return noted;
    }

private:
    Result<bool> note(RecordId id)
    {
        const Record message = TRY(m_store.get(EntityKind::Activity, id));
        if (!asksForNoMore(message.text(field::subject)))
            return false;
        const Asked asked = TRY(whatIsAsked(message));
        const auto contact = TRY(findLive(m_store, EntityKind::Contact, asked.contact));
        const RecordId statement = StepIdentity{message.id, {}}.run();
        const auto known = m_store.get(EntityKind::Consent, statement);
        if (!asked.isForThisDesk || !contact || known)
            return false;
        const auto purpose = store::findPurpose(
            m_store, asked.purpose.isEmpty() ? QString(field::consent) : asked.purpose);
        if (!purpose)
            return purpose.error().kind == Error::Kind::NotFound ? Result<bool>(false) : fail(purpose.error());
        const QString state = purpose->needsConsent ? choice::withdrawn : choice::objected;
        const auto said = m_store.commit(
            {Reason::tr("Note that %1 unsubscribed").arg(titleOf(*contact)), Origin::rule(Reason::tr("sequences")),
                {Edit::create(EntityKind::Consent, statement,
                    {{field::contact, contact->id}, {field::purpose, purpose->field}, {field::state, state},
                        {field::at, std::min(valueOr<Instant>(message.value(field::at)), m_store.clock().now())},
                        {field::how, QString(choice::email)},
                        {field::proof,
                            Reason::tr("E-mail “%1” from %2")
                                .arg(message.text(field::subject), message.text(field::sender))}})},
                {}});
        if (!said && !store::concernsEdit(said.error().kind))
            return fail(said.error());
        return said.has_value();
    }

    /// By the message that it names, else by who wrote it.
    Result<Asked> whatIsAsked(const Record &message)
    {
        Asked asked;
        asked.contact = valueOr<RecordId>(message.value(field::contact));
        RecordId enrolment = TRY(enrolmentOfMessage(unsubscribedMessage(message.text(field::subject))));
        if (enrolment.isNull() && !asked.contact.isNull())
            enrolment = TRY(newestEnrolmentOf(asked.contact));
        const auto record = TRY(findLive(m_store, EntityKind::Enrolment, enrolment));
        if (!record) { // another bulk mail: at the desk of whose it was
            asked.isForThisDesk = valueOr<RecordId>(message.value(field::owner)) == m_store.me();
            return asked;
        }
        asked.isForThisDesk = record->text(field::desk) == m_desk;
        if (const auto contact = valueOr<RecordId>(record->value(field::contact)); !contact.isNull())
            asked.contact = contact;
        const auto sequence = TRY(
            findLive(m_store, EntityKind::Sequence, valueOr<RecordId>(record->value(field::sequence))));
        asked.purpose = sequence ? sequence->text(field::purpose) : QString();
        return asked;
    }

    Result<RecordId> enrolmentOfMessage(const QString &messageId)
    {
        if (messageId.isEmpty())
            return RecordId();
        const auto rows = TRY(m_store.select({EntityKind::SequenceRun, {field::enrolment},
            Filter::equals(field::message_id, messageId), {}, {}, 1, false}));
        return rows.isEmpty() ? RecordId() : rows.reference(0, 0);
    }

    Result<RecordId> newestEnrolmentOf(RecordId contact)
    {
        const auto rows = TRY(m_store.select(
            {EntityKind::Enrolment, {}, Filter::refersTo(field::contact, contact), {{}, true}, {}, 1, false}));
        return rows.isEmpty() ? RecordId() : rows.id(0);
    }

    store::Store &m_store;
    QString m_desk;
};

} // namespace

Result<int> noteOptOuts(store::Store &store, const QString &desk)
{
    return OptOutReader(store, desk).run();
}

} // namespace satchel::sequences
