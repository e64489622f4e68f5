// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/ComputerSettingsPage.h"

#include "platform/Autostart.h"
#include "platform/LinkHandler.h"
#include "ui/common/Button.h"
#include "ui/common/ErrorText.h"
#include "ui/common/Label.h"
#include "ui/help/AboutDialog.h"
#include "ui/settings/ReleaseNotes.h"

#include <QCheckBox>
#include <QSignalBlocker>

namespace satchel::ui {

using namespace Qt::StringLiterals;

ComputerSettingsPage::ComputerSettingsPage(const PageContext &, QWidget *parent)
    : SettingsForm(parent), m_problem(new Label({}, &Theme::Fonts::body, TextColor::Secondary))
{
    m_problem->setWordWrap(true);
    m_problem->hide();
    addStart();
    addLinks();
    addWide(m_problem);
    addAbout();
    finish();
}

QCheckBox *ComputerSettingsPage::addBox(
    const QString &label, const QString &help, bool isOn, const std::function<Result<void>(bool)> &set)
{
    auto *box = new QCheckBox(label);
    box->setChecked(isOn);
    connect(box, &QCheckBox::toggled, this, [this, box, set](bool isWanted) {
        const auto done = set(isWanted);
        m_problem->setVisible(!done);
        if (done)
            return;
        m_problem->setText(sentenceFor(done.error()));
        const QSignalBlocker quiet(box);
        box->setChecked(!isWanted);
    });
    addRow({}, box, help);
    return box;
}

void ComputerSettingsPage::addStart()
{
    addSection(tr("Start"));
    addBox(tr("Start Satchel when I sign in"), {}, platform::isAutostartOn(), &platform::setAutostart);
}

void ComputerSettingsPage::addLinks()
{
    addSection(tr("Links"),
        tr("When you click a phone number or e-mail address anywhere on this computer, Satchel finds the customer."));
    const bool canHandle = platform::canHandleLinks();
    const QString elsewhere = canHandle ? QString() : tr("Install Satchel, or choose it in the system settings.");
    const auto add = [&](const QString &label, const QString &scheme) {
        addBox(label, elsewhere, platform::isLinkHandler(scheme), [scheme](bool isOn) {
            return platform::setLinkHandler(scheme, isOn);
        })->setEnabled(canHandle);
    };
    add(tr("Open phone numbers in Satchel"), u"tel"_s);
    add(tr("Open e-mail addresses in Satchel"), u"mailto"_s);
}

void ComputerSettingsPage::addAbout()
{
    addSection(tr("About Satchel"),
        tr("Satchel collects no data about you or how you use it. It is free software under the GNU General "
           "Public License, version 3 or later."));
    auto *version = new Label(QStringLiteral(SATCHEL_VERSION));
    version->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    addRow(tr("Version"), version);
    auto *notes = new Button(tr("What's new"), Button::Variant::Ghost);
    connect(notes, &QPushButton::clicked, this, [this] { showNotes({}, window()); });
    auto *licences = new Button(tr("Licences"), Button::Variant::Ghost);
    connect(licences, &QPushButton::clicked, this, [this] { (new AboutDialog(window()))->open(); });
    addRow({}, rowOf({notes, licences}));
}

} // namespace satchel::ui

#include "moc_ComputerSettingsPage.cpp"
