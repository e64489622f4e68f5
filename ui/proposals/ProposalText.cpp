// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/proposals/ProposalText.h"

#include "documents/proposal/ProposalFields.h"
#include "domain/ChoiceNames.h"

#include <QCoreApplication>

#include <algorithm>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(satchel::ui::ProposalText)
};

} // namespace

QString proposalName(const Record &proposal)
{
    const QString title = titleOf(proposal);
    return title.isEmpty() ? Tr::tr("New proposal") : title;
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
        return Tr::tr(
            "The first page. The heading is its title; customer, date and sender are filled in automatically.");
    if (kind == choice::pricing)
        return Tr::tr("The lines and totals of the quote are printed after this text.");
    if (kind == choice::case_studies)
        return Tr::tr("Each smaller heading starts a case, printed as a card. Its picture appears on the card.");
    if (kind == choice::team)
        return Tr::tr("Each smaller heading is a person: a picture, the role as first line, more below it.");
    if (kind == choice::timeline)
        return Tr::tr("Each smaller heading is a step: “March: installation”, and more below it.");
    if (kind == choice::signature)
        return Tr::tr("The signature fields for both sides are printed after this text.");
    return {};
}

std::vector<TextField> proposalTextFields()
{
    const std::pair<QString, QString> labels[] = {{u"customer.name"_s, Tr::tr("Customer's name")},
        {u"contact"_s, Tr::tr("Contact's name")}, {u"contact.first_name"_s, Tr::tr("Contact's first name")},
        {u"contact.last_name"_s, Tr::tr("Contact's last name")}, {u"deal"_s, Tr::tr("Name of the deal")},
        {u"deal.value"_s, Tr::tr("Value of the deal")}, {u"title"_s, Tr::tr("Title of the proposal")},
        {u"date"_s, Tr::tr("Date")}, {u"valid_until"_s, Tr::tr("Valid until")}, {u"owner"_s, Tr::tr("Your name")},
        {u"owner.email"_s, Tr::tr("Your e-mail")}, {u"quote.number"_s, Tr::tr("Number of the quote")},
        {u"quote.net"_s, Tr::tr("Net of the quote")}, {u"quote.total"_s, Tr::tr("Total of the quote")},
        {u"sender.name"_s, Tr::tr("Sender's name")}, {u"sender.phone"_s, Tr::tr("Sender's phone")}};
    std::vector<TextField> fields;
    for (const auto &[name, label] : labels)
        fields.push_back({name, label});
    for (const QString &name : documents::proposalFields()) {
        if (std::ranges::find(fields, name, &TextField::name) == fields.end())
            fields.push_back({name, {}});
    }
    return fields;
}

QString emptyFieldText(const QStringList &fields)
{
    const auto known = proposalTextFields();
    QStringList names;
    for (const QString &field : fields) {
        const auto found = std::ranges::find(known, field, &TextField::name);
        const bool isNamed = found != known.end() && !found->label.isEmpty();
        names.append(isNamed ? Tr::tr("“%1”").arg(found->label) : u'{' + field + u'}');
    }
    return Tr::tr("no value for %1", "fields of a text").arg(names.join(u", "_s));
}

} // namespace satchel::ui
