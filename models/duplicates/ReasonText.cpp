// SPDX-License-Identifier: GPL-3.0-or-later
#include "duplicates/Evidence.h"

#include <QCoreApplication>
#include <QLocale>

namespace satchel::duplicates {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(satchel::duplicates)
};

} // namespace

QString reasonText(Reason reason)
{
    switch (reason) {
    case Reason::SameEmail: return Text::tr("same e-mail");
    case Reason::SharedEmail: return Text::tr("same e-mail, which several use");
    case Reason::SameMailbox: return Text::tr("same name before the @");
    case Reason::SamePhone: return Text::tr("same phone");
    case Reason::SharedPhone: return Text::tr("same phone, which several use");
    case Reason::SameName: return Text::tr("same name");
    case Reason::SwappedName: return Text::tr("first and last name swapped");
    case Reason::ShortName: return Text::tr("short form of the name");
    case Reason::Initials: return Text::tr("initials of the name");
    case Reason::PartOfName: return Text::tr("part of the name");
    case Reason::SimilarName: return Text::tr("similar name");
    case Reason::NameInTwoScripts: return Text::tr("name in two scripts");
    case Reason::SameFirstName: return Text::tr("same first name");
    case Reason::SameLastName: return Text::tr("same last name");
    case Reason::SameCompany: return Text::tr("same company");
    case Reason::SameDomain: return Text::tr("same domain");
    case Reason::SameAddress: return Text::tr("same address");
    case Reason::SamePostalCode: return Text::tr("same postal code");
    case Reason::SameBirthday: return Text::tr("same birthday");
    case Reason::SimilarBirthday: return Text::tr("similar birthday");
    case Reason::DifferentName: return Text::tr("name differs");
    case Reason::DifferentEmail: return Text::tr("e-mail differs");
    case Reason::DifferentPhone: return Text::tr("phone differs");
    case Reason::DifferentCompany: return Text::tr("company differs");
    case Reason::DifferentDomain: return Text::tr("domain differs");
    case Reason::DifferentAddress: return Text::tr("address differs");
    case Reason::DifferentBirthday: return Text::tr("birthday differs");
    case Reason::DifferentSuffix: return Text::tr("suffix differs");
    }
    return {};
}

QString reasonText(const std::vector<Reason> &reasons)
{
    QStringList texts;
    for (const Reason reason : reasons)
        texts.append(reasonText(reason));
    return QLocale().createSeparatedList(texts);
}

} // namespace satchel::duplicates
