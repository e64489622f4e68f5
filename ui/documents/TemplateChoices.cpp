// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/TemplateChoices.h"

#include "documents/common/DocumentData.h"
#include "documents/common/Sender.h"
#include "documents/template/Template.h"
#include "domain/DocumentLanguage.h"
#include "domain/FieldNames.h"
#include "ui/common/FactList.h"
#include "ui/common/Language.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(satchel::ui::TemplateChoices)
};

} // namespace

std::vector<Choice> templateChoices()
{
    std::vector<Choice> choices = {{u"letter"_s, Tr::tr("Letter", "template")}, {u"studio"_s, Tr::tr("Studio")},
        {u"classic"_s, Tr::tr("Classic")}};
    for (const QFileInfo &file :
        QDir(documents::templateFolder()).entryInfoList({u"*.template"_s}, QDir::Files, QDir::Name))
        choices.push_back({file.completeBaseName(), file.completeBaseName()});
    return choices;
}

QString templateLabel(const QString &name)
{
    const auto choices = templateChoices();
    if (name.isEmpty())
        return choices.front().label;
    const auto found = std::ranges::find(choices, name, &Choice::key);
    return found == choices.end() ? name : found->label;
}

Field templateField(const Entity &document)
{
    Field look = *document.find(field::look);
    look.type = FieldType::Choice;
    look.choices = templateChoices();
    return look;
}

void showTemplate(FactList &facts, const Record &document, const PageContext &context)
{
    if (!isEmpty(document.value(field::look)))
        return;
    FactRow::Shown look;
    look.lines = {Tr::tr("%1, as in the settings")
                      .arg(templateLabel(documents::readLetterhead(context.workspace.store()).templateName))};
    facts.row(field::look)->show(look);
}

QString languageLabel(const Entity &document, const QString &language)
{
    const auto &choices = document.find(field::language)->choices;
    const QString code = language.isEmpty() ? u"en"_s : language;
    for (const QString &known : {code, code.section(u'-', 0, 0)}) {
        if (const auto found = std::ranges::find(choices, known, &Choice::key); found != choices.end())
            return found->label;
    }
    return code;
}

void showLanguage(FactList &facts, const Record &document, const PageContext &context)
{
    if (!isEmpty(document.value(field::language)))
        return;
    using Reason = DefaultLanguage::Reason;
    store::Store &store = context.workspace.store();
    const QString country = documents::readSender(store).country;
    const auto [code, reason] = defaultDocumentLanguage(documents::readLetterhead(store).language, country);
    const QString label = languageLabel(*document.entity, code);
    FactRow::Shown language;
    language.lines = {reason == Reason::Settings ? Tr::tr("%1, as in the settings").arg(label)
            : reason == Reason::Country
            ? Tr::tr("%1 (from %2)", "language of a document, country of the company").arg(label, countryName(country))
            : Tr::tr("%1, as in this window", "language of a document").arg(label)};
    facts.row(field::language)->show(language);
}

} // namespace satchel::ui
