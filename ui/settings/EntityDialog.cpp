// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/EntityDialog.h"

#include "ui/common/Button.h"
#include "ui/common/DraftKeeper.h"
#include "ui/common/Icons.h"
#include "ui/common/Label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace satchel::ui {

namespace {

/// Drawings that stand for things, by their names in resources/icons.
std::vector<std::pair<QString, QString>> entityIcons()
{
    return {{u"tag"_s, EntityDialog::tr("Tag")}, {u"goal"_s, EntityDialog::tr("Target")},
        {u"file"_s, EntityDialog::tr("Document")}, {u"product"_s, EntityDialog::tr("Box")},
        {u"company"_s, EntityDialog::tr("Building")}, {u"group"_s, EntityDialog::tr("People")},
        {u"key"_s, EntityDialog::tr("Key")}, {u"globe"_s, EntityDialog::tr("Globe")},
        {u"star"_s, EntityDialog::tr("Star")}, {u"note"_s, EntityDialog::tr("Note")},
        {u"picture"_s, EntityDialog::tr("Picture")}, {u"board"_s, EntityDialog::tr("Board")},
        {u"connection"_s, EntityDialog::tr("Plug")}, {u"calendar"_s, EntityDialog::tr("Calendar")}};
}

} // namespace

EntityDialog::EntityDialog(const PageContext &context, const CustomEntity *existing, bool hasTimeline, QWidget *parent)
    : Dialog(existing ? tr("Change a record type") : tr("New record type"), Width::Large, parent),
      m_entity(existing ? *existing : CustomEntity{}), m_name(new QLineEdit(m_entity.label)),
      m_plural(new QLineEdit(m_entity.pluralLabel)), m_titleLabel(new QLineEdit(m_entity.titleLabel)),
      m_icon(new QComboBox), m_timeline(new QCheckBox(tr("Activities, tasks and files"))), m_accept(nullptr)
{
    for (const auto &[name, label] : entityIcons())
        m_icon->addItem(themedIcon(iconNamed(name)), label, name);
    if (!m_entity.icon.isEmpty() && m_icon->findData(m_entity.icon) < 0) // by a script
        m_icon->addItem(themedIcon(iconNamed(m_entity.icon)), m_entity.icon, m_entity.icon);
    m_icon->setCurrentIndex(qMax(0, m_icon->findData(m_entity.icon)));
    m_name->setPlaceholderText(tr("Project"));
    m_plural->setPlaceholderText(tr("Projects"));
    m_titleLabel->setPlaceholderText(tr("Name"));
    addLabeled(tr("Name"), m_name);
    addLabeled(tr("Plural"), m_plural);
    addLabeled(tr("What names a record"), m_titleLabel);
    addLabeled(tr("Icon"), m_icon);
    m_timeline->setToolTip(tr("Records of this type get a timeline. Activities, tasks and files can refer to them."));
    m_timeline->setChecked(!existing || hasTimeline);
    m_timeline->setEnabled(!hasTimeline);
    content()->addWidget(m_timeline);
    addCancel();
    m_accept = addButton(existing ? tr("Save record type") : tr("Add record type"), Button::Variant::Primary);
    const auto follow = [this] { m_accept->setEnabled(!m_name->text().simplified().isEmpty()); };
    connect(m_name, &QLineEdit::textChanged, this, follow);
    follow();
    m_drafts = keepDraftOf(*this, context);
    m_drafts->addControl(u"name"_s, m_name);
    m_drafts->addControl(u"plural"_s, m_plural);
    m_drafts->addControl(u"title"_s, m_titleLabel);
    m_drafts->addControl(u"icon"_s, m_icon);
    m_drafts->addControl(u"timeline"_s, m_timeline);
    m_drafts->begin(dialogPlace(u"record type"_s, existing ? existing->name : u"new"_s), {});
    m_name->setFocus();
}

void EntityDialog::addLabeled(const QString &label, QWidget *control)
{
    control->setAccessibleName(label);
    content()->addWidget(new Label(label, &Theme::Fonts::small, TextColor::Tertiary));
    content()->addWidget(control);
}

bool EntityDialog::wantsTimeline() const
{
    return m_timeline->isChecked();
}

CustomEntity EntityDialog::result() const
{
    CustomEntity entity = m_entity;
    entity.label = m_name->text().simplified();
    entity.pluralLabel = m_plural->text().simplified();
    entity.titleLabel = m_titleLabel->text().simplified();
    entity.icon = m_icon->currentData().toString();
    return entity;
}

} // namespace satchel::ui

#include "moc_EntityDialog.cpp"
