// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/proposals/ProposalText.h"

#include "documents/proposal/ProposalFields.h"
#include "domain/ChoiceNames.h"
#include "ui/documents/DocumentText.h"

#include <QCoreApplication>

#include <algorithm>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(satchel::ui::ProposalText)
};

} // namespace

QString proposalName(const Record &proposal)
{
    const QString title = titleOf(proposal);
    return title.isEmpty() ? Words::tr("New proposal") : title;
}

QString proposalMoveVerb(const QString &state)
{
    return state == choice::sent ? Words::tr("Mark as sent") : documentMoveVerb(state);
}

Icon iconOfBlock(const QString &kind)
{
    constexpr std::pair<QStringView, Icon> icons[] = {{u"cover", Icon::Star}, {u"summary", Icon::Note},
        {u"problem", Icon::Search}, {u"solution", Icon::Goal}, {u"pricing", Icon::Quote},
        {u"case_studies", Icon::Company}, {u"team", Icon::Meeting}, {u"timeline", Icon::Timeline},
        {u"terms", Icon::Lock}, {u"signature", Icon::Edit}};
    const auto found = std::ranges::find(icons, kind, &std::pair<QStringView, Icon>::first);
    return found == std::end(icons) ? Icon::Bullets : found->second;
}

QString blockHint(const QString &kind)
{
    if (kind == choice::cover)
        return Words::tr(
            "The first page. The heading is its title; customer, date and sender are filled in automatically.");
    if (kind == choice::pricing)
        return Words::tr("The lines and totals of the quote are printed after this text.");
    if (kind == choice::case_studies)
        return Words::tr("Each smaller heading starts a case, printed as a card. Its picture appears on the card.");
    if (kind == choice::team)
        return Words::tr("Each smaller heading is a person: a picture, the role as first line, more below it.");
    if (kind == choice::timeline)
        return Words::tr("Each smaller heading is a step: “March: installation”, and more below it.");
    if (kind == choice::signature)
        return Words::tr("The signature fields for both sides are printed after this text.");
    return {};
}

std::vector<TextField> proposalTextFields()
{
    const std::pair<QString, QString> labels[] = {{u"customer.name"_s, Words::tr("Customer's name")},
        {u"contact"_s, Words::tr("Contact's name")}, {u"contact.first_name"_s, Words::tr("Contact's first name")},
        {u"contact.last_name"_s, Words::tr("Contact's last name")}, {u"deal"_s, Words::tr("Name of the deal")},
        {u"deal.value"_s, Words::tr("Value of the deal")}, {u"title"_s, Words::tr("Title of the proposal")},
        {u"date"_s, Words::tr("Date")}, {u"valid_until"_s, Words::tr("Valid until")},
        {u"owner"_s, Words::tr("Your name")}, {u"owner.email"_s, Words::tr("Your e-mail")},
        {u"quote.number"_s, Words::tr("Number of the quote")}, {u"quote.net"_s, Words::tr("Net of the quote")},
        {u"quote.total"_s, Words::tr("Total of the quote")}, {u"sender.name"_s, Words::tr("Sender's name")},
        {u"sender.phone"_s, Words::tr("Sender's phone")}};
    std::vector<TextField> fields;
    for (const auto &[name, label] : labels)
        fields.push_back({name, label});
    for (const QString &name : documents::proposalFields()) {
        if (std::ranges::find(fields, name, &TextField::name) == fields.end())
            fields.push_back({name, {}});
    }
    return fields;
}

} // namespace satchel::ui
