// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/VersionList.h"

#include "ui/common/Button.h"
#include "ui/common/Label.h"

#include <QVBoxLayout>

namespace satchel::ui {

void VersionList::show(const std::vector<Version> &versions, RecordId current)
{
    if (versions == m_versions && current == m_current)
        return;
    m_versions = versions;
    m_current = current;
    delete layout();
    qDeleteAll(findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    auto *column = new QVBoxLayout(this);
    setSpaces(*column, Theme::of(this), 0, 2);
    for (const Version &version : versions) {
        auto *button = new Button(version.line, Button::Variant::Ghost);
        button->setSmall(true);
        button->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
        button->setMinimumWidth(1); // else a long line makes the panel wider than its place
        button->setToolTip(version.line);
        button->setEnabled(version.id != current);
        connect(button, &QPushButton::clicked, this, [this, id = version.id] { Q_EMIT chosen(id); });
        column->addWidget(button);
    }
}

} // namespace satchel::ui

#include "moc_VersionList.cpp"
