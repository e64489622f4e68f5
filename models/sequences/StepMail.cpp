// SPDX-License-Identifier: GPL-3.0-or-later
#include "sequences/StepMail.h"

#include "domain/FieldNames.h"
#include "domain/MailSubject.h"
#include "domain/MailTemplate.h"

using namespace Qt::StringLiterals;

namespace satchel::sequences {

namespace {

class StepFiller
{
public:
    StepFiller(store::Store &store, const Participant &participant, const QLocale &locale) : m_store(store)
    {
        for (const auto *record : {&participant.person, &participant.company, &participant.deal, &participant.user}) {
            if (*record)
                m_context.records.push_back(**record);
        }
        m_context.locale = locale;
        m_context.today = store.clock().today();
        m_context.zone = store.clock().zone();
        m_context.find = [&store](EntityKind entity, RecordId id) -> std::optional<Record> {
            auto found = store.get(entity, id);
            return found ? std::optional(std::move(*found)) : std::nullopt;
        };
    }

    Result<QString> fillIn(const QString &text, bool isOneLine)
    {
        const MailTemplate parsed = TRY(parseMailTemplate(m_store.schema(), text));
        m_context.isOneLine = isOneLine;
        const RenderedMailText rendered = TRY(renderMailTemplate(parsed, m_context));
        for (const MailTemplateToken &token : rendered.tokens) {
            if (token.isEmpty() && token.length == 0 && !m_emptyFields.contains(token.field))
                m_emptyFields.append(token.field);
        }
        return rendered.text;
    }

    Result<FilledStep> fillIn(const QString &subject, const QString &body)
    {
        FilledStep filled;
        filled.subject = TRY(fillIn(subject, true)).simplified();
        filled.body = TRY(fillIn(body, false));
        filled.emptyFields = m_emptyFields;
        return filled;
    }

private:
    store::Store &m_store;
    MailTemplateContext m_context;
    QStringList m_emptyFields;
};

/// A name that is no plain word is quoted (RFC 5322, 3.2.4).
QString withName(const QString &name, const QString &address)
{
    QString quoted = name.simplified();
    if (quoted.isEmpty())
        return address;
    quoted.replace(u'\\', u' ').replace(u'"', u'\'');
    return u"\"%1\" <%2>"_s.arg(quoted, address);
}

} // namespace

Result<FilledStep> fillInMail(
    store::Store &store, const Participant &participant, const StepTexts &texts, Variant variant, const QLocale &locale)
{
    const bool isSecond = variant == Variant::B && !texts.bodyB.isEmpty();
    const QString subject = isSecond && !texts.subjectB.isEmpty() ? texts.subjectB : texts.subject;
    return StepFiller(store, participant, locale).fillIn(subject, isSecond ? texts.bodyB : texts.body);
}

Result<FilledStep> fillInTask(
    store::Store &store, const Participant &participant, const StepTexts &texts, const QLocale &locale)
{
    return StepFiller(store, participant, locale).fillIn(texts.title, texts.body);
}

Result<EarlierMails> earlierMails(store::Store &store, const Participant &participant)
{
    EarlierMails earlier;
    for (const Record &run : participant.runs) {
        const QString id = run.text(field::message_id);
        const auto activity = TRY(findLive(store, EntityKind::Activity, valueOr<RecordId>(run.value(field::activity))));
        if (id.isEmpty())
            continue;
        earlier.messageIds.append(id);
        if (activity)
            earlier.subject = activity->text(field::subject);
    }
    return earlier;
}

store::MailContent contentOf(const Participant &participant, const FilledStep &filled, const EarlierMails &earlier)
{
    store::MailContent content;
    content.to = {withName(titleOf(*participant.person), participant.address())};
    content.subject = filled.subject.isEmpty() ? replySubject(earlier.subject) : filled.subject;
    content.text = filled.body;
    content.references = earlier.messageIds;
    content.inReplyTo = earlier.messageIds.isEmpty() ? QString() : earlier.messageIds.back();
    content.contact = participant.reference(field::contact);
    content.lead = participant.reference(field::lead);
    content.deal = participant.reference(field::deal);
    content.company = participant.company ? participant.company->id : RecordId();
    content.isBulk = true;
    content.enrolment = participant.id();
    return content;
}

} // namespace satchel::sequences
