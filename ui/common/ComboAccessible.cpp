// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/ComboAccessible.h"

#include <QAbstractItemView>
#include <QAccessibleWidget>
#include <QComboBox>
#include <QCoreApplication>
#include <QSysInfo>

namespace satchel::ui {

namespace {

struct ComboText
{
    Q_DECLARE_TR_FUNCTIONS(satchel::ui::ComboAccessible)
};

class ComboAccessible : public QAccessibleWidget
{
public:
    explicit ComboAccessible(QComboBox *box) : QAccessibleWidget(box, QAccessible::ComboBox) {}

    QString text(QAccessible::Text kind) const override
    {
        switch (kind) {
        case QAccessible::Name: {
            const QString name = QAccessibleWidget::text(kind); // its own or its label's
            return name.isEmpty() ? box().currentText()
                                  : ComboText::tr("%1: %2", "field, value").arg(name, box().currentText());
        }
        case QAccessible::Value: return box().currentText();
        default: return QAccessibleWidget::text(kind);
        }
    }
    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.expandable = true;
        state.expanded = box().view()->isVisible();
        state.editable = box().isEditable();
        return state;
    }
    QStringList actionNames() const override { return {showMenuAction(), pressAction()}; }
    void doAction(const QString &action) override
    {
        if (!box().isEnabled() || !actionNames().contains(action))
            return;
        if (box().view()->isVisible())
            box().hidePopup();
        else
            box().showPopup();
    }

private:
    QComboBox &box() const { return *static_cast<QComboBox *>(widget()); }
};

QAccessibleInterface *makeComboAccessible(const QString &, QObject *object)
{
    auto *box = qobject_cast<QComboBox *>(object);
    return box ? new ComboAccessible(box) : nullptr;
}

} // namespace

void installComboAccessible()
{
    if (QSysInfo::kernelType() == QStringView(u"linux"))
        QAccessible::installFactory(&makeComboAccessible);
}

} // namespace satchel::ui
