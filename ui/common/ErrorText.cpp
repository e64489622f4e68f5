// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/ErrorText.h"

#include "domain/FieldNames.h"
#include "domain/PersonName.h"

#include <QCoreApplication>

namespace satchel::ui {

namespace {

struct Words
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
    if (error.where == u"quote.total" || error.where == u"quote_line.total")
        return Words::tr("The amount is too large to be stored exactly. Nothing was changed.");
    if (error.where == u"quote_line.unit_price")
        return Words::tr("Every price of a quote is in the quote's currency. Nothing was changed.");
    if (error.where.endsWith(u"discount_percent"))
        return Words::tr("A discount is at most 100 %.");
    if (error.where == u"quote_line.tax_rate")
        return Words::tr("A tax rate is between 0 and 100 %, and 0 where the tax category has no tax.");
    if (error.where == u"quote.currency")
        return Words::tr("ISO 4217 lists no such currency.");
    if (isConflict && error.where == u"quote.status")
        return Words::tr("This status change isn't allowed. The quote keeps its status.");
    if (isConflict && error.where == u"quote.number")
        return Words::tr("Another quote already has this number.");
    if (isConflict && error.where == u"quote_line.product")
        return Words::tr("This product is in the trash. Restore it, or type a free line.");
    return {};
}

} // namespace

QString refusalOf(const Field &field)
{
    switch (field.type) {
    case FieldType::Email: return Words::tr("This is not an e-mail address.");
    case FieldType::Choice:
    case FieldType::MultiChoice: return Words::tr("This is not one of the choices.");
    case FieldType::Integer: return Words::tr("This is not a whole number.");
    case FieldType::Decimal:
    case FieldType::Percent: return Words::tr("This is not a number.");
    case FieldType::Money:
    case FieldType::UnitPrice: return Words::tr("This is not an amount.");
    case FieldType::Date: return Words::tr("This is not a date.");
    case FieldType::Time: return Words::tr("This is not a time.");
    case FieldType::Instant: return Words::tr("This is not a date with a time.");
    case FieldType::Reference: return Words::tr("The linked record doesn't exist.");
    default: break;
    }
    if (field.isSystem())
        return Words::tr("Satchel sets this automatically.");
    return field.isRequired() ? Words::tr("This field is required.")
                              : Words::tr("It contains characters that cannot be stored.");
}

QString sentenceFor(const Error &error, const Schema *schema)
{
    if (error.where == u"tax_rate.rate" && error.kind == Error::Kind::Invalid)
        return Words::tr("This tax rate does not exist. Choose one from Settings, or add it there.");
    if (error.kind == Error::Kind::Conflict && error.where == u"proposal.status")
        return Words::tr("This status change isn't allowed. The proposal keeps its status.");
    if (error.where.startsWith(u"quote")) {
        if (const QString sentence = quoteSentence(error); !sentence.isEmpty())
            return sentence;
    }
    switch (error.kind) {
    case Error::Kind::NotFound: return Words::tr("This record no longer exists. It may be in the trash.");
    case Error::Kind::Invalid:
        if (const Field *field = fieldAt(error.where, schema))
            return Words::tr("%1: %2", "field, why it was refused").arg(field->label, refusalOf(*field));
        if (const Entity *entity = schema ? schema->find(error.where) : nullptr; entity && isPerson(*entity))
            return Words::tr("A person needs a name, an e-mail address or a phone number.");
        return Words::tr("This can't be saved: %1.", "technical reason").arg(error.what);
    case Error::Kind::Conflict:
        return Words::tr(
            "Someone else changed this at the same time. The newer value is shown; nothing was overwritten.");
    case Error::Kind::Busy:
        return Words::tr("Another program is using the store. The change was not saved. Try again in a moment.");
    case Error::Kind::ReadOnly:
        return Words::tr("The store cannot be written to. Check that its file is not read-only.");
    case Error::Kind::Frozen:
        return error.where.startsWith(u"proposal")
            ? Words::tr("A sent proposal can't be changed. Create a new version instead.")
            : Words::tr("A sent quote can't be changed. Create a new version instead.");
    case Error::Kind::Full: return Words::tr("The disk is full. Nothing was saved. Free some space, then try again.");
    case Error::Kind::Corrupt:
        return Words::tr("This part of the store is damaged. Restore a backup, or run the check in Settings.");
    case Error::Kind::TooNew: return Words::tr("A newer Satchel wrote this. Update Satchel to open it.");
    case Error::Kind::Io: return Words::tr("The operating system reported an error: %1.").arg(error.what);
    case Error::Kind::Offline:
        return Words::tr("Couldn't reach the server. Nothing is lost; Satchel will retry automatically.");
    case Error::Kind::Unanswered:
        return Words::tr("The response was incomplete. Nothing is lost; Satchel will retry automatically.");
    case Error::Kind::Unauthorized: return Words::tr("The sign-in was rejected. Nothing is lost. Sign in again.");
    case Error::Kind::Refused: return Words::tr("The other system rejected it: %1.").arg(error.what);
    case Error::Kind::KeychainUnavailable:
        return Words::tr("The system's keychain isn't available. Unlock it and try again.");
    case Error::Kind::Cancelled: return Words::tr("Cancelled. Nothing was changed.");
    case Error::Kind::RateLimited:
        return Words::tr("Rate limit reached. Nothing is lost; sync continues automatically later.");
    case Error::Kind::Bug: break;
    }
    return Words::tr("Internal error in Satchel: %1.").arg(error.what);
}

} // namespace satchel::ui
