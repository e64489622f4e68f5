// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/ErrorText.h"

#include "domain/FieldNames.h"
#include "domain/PersonName.h"
#include "ui/common/FieldEditor.h"

#include <QCoreApplication>

namespace satchel::ui {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(satchel::ui::ErrorText)
};

/// The field of a place such as "contact.email".
const Field *fieldAt(const QString &where, const Schema *schema)
{
    const Entity *entity = schema ? schema->find(where.section(u'.', 0, 0)) : nullptr;
    return entity ? entity->find(where.section(u'.', 1)) : nullptr;
}

/// Quotes have rules of their own, and a person is to know which one it was.
QString quoteSentence(const Error &error)
{
    const bool isConflict = error.kind == Error::Kind::Conflict;
    if (error.kind == Error::Kind::Forbidden)
        return {};
    if (error.where == u"quote.total" || error.where == u"quote_line.total")
        return Tr::tr("The amount is too large to be stored exactly. Nothing was changed.");
    if (error.where == u"quote_line.unit_price")
        return Tr::tr("Every price of a quote is in the quote's currency. Nothing was changed.");
    if (error.where.endsWith(u"discount_percent"))
        return Tr::tr("A discount is at most 100 %.");
    if (error.where == u"quote_line.tax_rate")
        return Tr::tr("A tax rate is between 0 and 100 %, and 0 where the tax category has no tax.");
    if (error.where == u"quote.currency")
        return Tr::tr("ISO 4217 lists no such currency.");
    if (error.kind == Error::Kind::Invalid && error.where == u"quote.company")
        return Tr::tr("A quote without a customer can't be sent. Choose a company or a contact first.");
    if (isConflict && error.where == u"quote.status")
        return Tr::tr("This status change isn't allowed. The quote keeps its status.");
    if (isConflict && error.where == u"quote.number")
        return Tr::tr("Another quote already has this number.");
    if (isConflict && error.where == u"quote_line.product")
        return Tr::tr("This product is in the trash. Restore it, or type a free line.");
    return {};
}

} // namespace

QString refusalOf(const Field &field)
{
    switch (field.type) {
    case FieldType::Email: return Tr::tr("This is not an e-mail address.");
    case FieldType::Choice:
    case FieldType::MultiChoice: return Tr::tr("This is not one of the choices.");
    case FieldType::Integer: return Tr::tr("This is not a whole number.");
    case FieldType::Decimal:
    case FieldType::Percent: return Tr::tr("This is not a number.");
    case FieldType::Money:
    case FieldType::UnitPrice: return Tr::tr("This is not an amount.");
    case FieldType::Date: return Tr::tr("This is not a date.");
    case FieldType::Time: return Tr::tr("This is not a time.");
    case FieldType::Instant: return Tr::tr("This is not a date with a time.");
    case FieldType::Reference: return Tr::tr("The linked record doesn't exist.");
    default: break;
    }
    if (field.isSystem())
        return Tr::tr("Satchel sets this automatically.");
    return field.isRequired() ? Tr::tr("This field is required.")
                              : Tr::tr("It contains characters that cannot be stored.");
}

QString sentenceFor(const Error &error, const Schema *schema)
{
    if (error.where == u"tax_rate.rate" && error.kind == Error::Kind::Invalid)
        return Tr::tr("This tax rate does not exist. Choose one from Settings, or add it there.");
    if (error.kind == Error::Kind::Conflict && error.where == u"proposal.status")
        return Tr::tr("This status change isn't allowed. The proposal keeps its status.");
    if (error.where.startsWith(u"quote")) {
        if (const QString sentence = quoteSentence(error); !sentence.isEmpty())
            return sentence;
    }
    const bool isOfTask = error.where == u"task_dependency.blocker" || error.where == u"task.start_date"
        || error.where.startsWith(u"task_template");
    if (isOfTask && (error.kind == Error::Kind::Invalid || error.kind == Error::Kind::Conflict)
        && !error.what.isEmpty())
        return Tr::tr("This can't be saved: %1.", "technical reason").arg(error.what);
    switch (error.kind) {
    case Error::Kind::NotFound: return Tr::tr("This record no longer exists. It may be in the trash.");
    case Error::Kind::Invalid:
        if (const Field *field = fieldAt(error.where, schema))
            return Tr::tr("%1: %2", "field, why it was refused").arg(field->label, refusalOf(*field));
        if (const Entity *entity = schema ? schema->find(error.where) : nullptr; entity && isPerson(*entity))
            return Tr::tr("A person needs a name, an e-mail address or a phone number.");
        return Tr::tr("This can't be saved: %1.", "technical reason").arg(error.what);
    case Error::Kind::BrokenRule: return error.what; // the sentence that the team wrote for it
    case Error::Kind::Conflict:
        return Tr::tr("Someone else changed this at the same time. The newer value is shown; nothing was overwritten.");
    case Error::Kind::Busy:
        return Tr::tr("Another program is using the store. The change was not saved. Try again in a moment.");
    case Error::Kind::ReadOnly: return Tr::tr("The store cannot be written to. Check that its file is not read-only.");
    case Error::Kind::Frozen:
        return error.where.startsWith(u"proposal")
            ? Tr::tr("A sent proposal can't be changed. Create a new version instead.")
            : Tr::tr("A sent quote can't be changed. Create a new version instead.");
    case Error::Kind::Forbidden:
        if (error.where.endsWith(u".export"))
            return Tr::tr("Nothing was exported: %1.").arg(error.what);
        return Tr::tr("Nothing was changed: %1.").arg(error.what);
    case Error::Kind::Full: return Tr::tr("The disk is full. Nothing was saved. Free some space, then try again.");
    case Error::Kind::Corrupt:
        return Tr::tr("This part of the store is damaged. Restore a backup, or run the check in Settings.");
    case Error::Kind::TooNew: return Tr::tr("A newer Satchel wrote this. Update Satchel to open it.");
    case Error::Kind::Io: return Tr::tr("The operating system reported an error: %1.").arg(error.what);
    case Error::Kind::Offline: return Tr::tr("Couldn't reach the server. Nothing is lost; try again later.");
    case Error::Kind::Unanswered: return Tr::tr("The response was incomplete. Nothing is lost; try again later.");
    case Error::Kind::Unauthorized: return Tr::tr("The sign-in was rejected. Nothing is lost. Sign in again.");
    case Error::Kind::AwaitsAnswer: return Tr::tr("This waits for your answer: %1.").arg(error.what);
    case Error::Kind::Refused: return Tr::tr("The other system rejected it: %1.").arg(error.what);
    case Error::Kind::KeyMissing: return Tr::tr("This store is encrypted, and Satchel doesn't have its key.");
    case Error::Kind::KeychainUnavailable:
        return Tr::tr("The system's keychain isn't available. Unlock it and try again.");
    case Error::Kind::Cancelled: return Tr::tr("Cancelled. Nothing was changed.");
    case Error::Kind::RateLimited: return Tr::tr("Rate limit reached. Nothing is lost; try again later.");
    case Error::Kind::Bug: break;
    }
    return Tr::tr("Internal error in Satchel: %1.").arg(error.what);
}

QString teamSentenceFor(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Conflict:
    case Error::Kind::Refused: return Tr::tr("The team's server refused it: %1.").arg(error.what);
    case Error::Kind::Unanswered:
        return Tr::tr("The team's server didn't answer. It may have been done: look again before you repeat it.");
    default: return sentenceFor(error);
    }
}

bool showAtField(const QList<FieldEditor *> &editors, const Error &error, const Schema &schema)
{
    const QString field = error.where.section(u'.', 1);
    const auto found = std::ranges::find_if(
        editors, [&field](const FieldEditor *editor) { return !field.isEmpty() && editor->field().name == field; });
    if (found == editors.end())
        return false;
    (*found)->setError(sentenceFor(error, &schema));
    (*found)->setFocus(Qt::OtherFocusReason);
    return true;
}

} // namespace satchel::ui
