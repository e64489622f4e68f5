// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/PersonRequests.h"

#include "ui/activities/CustomerPicker.h"
#include "ui/common/Button.h"
#include "ui/common/Label.h"
#include "ui/privacy/EraseDialog.h"
#include "ui/privacy/HandOut.h"
#include "ui/settings/SettingsForm.h"

#include <QCoreApplication>

namespace satchel::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(satchel::ui::PersonRequests)
};

template <typename RequestDialog> Button *chooserOf(SettingsForm &form, const PageContext &context, const QString &tip)
{
    auto *choose = new Button(Words::tr("Choose a person…"));
    choose->setToolTip(tip);
    QObject::connect(choose, &QPushButton::clicked, &form, [&form, context, choose, tip] {
        auto *picker = new CustomerPicker(context, CustomerPicker::Of::Persons, tip, &form);
        QObject::connect(
            picker, &CustomerPicker::chosen, &form, [&form, context](EntityKind entity, const RecordId &id) {
                (new RequestDialog(context, store::PersonId{entity, id}, form.window()))->open();
            });
        picker->openAt(choose);
    });
    return choose;
}

} // namespace

void addPersonRequests(SettingsForm &form, const PageContext &context)
{
    form.addSection(Words::tr("Requests of a person"),
        Words::tr("Whoever asks what is stored about them gets it as files. Whoever asks for it is erased permanently, "
                  "with a "
                  "certificate."),
        Icon::Contact);
    form.addRow(Words::tr("Export personal data"),
        SettingsForm::rowOf({new Label(Words::tr("Everything about a person")),
            chooserOf<HandOutDialog>(form, context, Words::tr("Export whose personal data?"))}));
    form.addRow(Words::tr("Erase permanently"),
        SettingsForm::rowOf({new Label(Words::tr("Here and at connections")),
            chooserOf<EraseDialog>(form, context, Words::tr("Erase whom permanently?"))}));
}

} // namespace satchel::ui
