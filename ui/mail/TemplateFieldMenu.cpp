// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mail/TemplateFieldMenu.h"

#include "domain/MailTemplate.h"
#include "ui/common/PageContext.h"

#include <QMenu>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

struct FieldMenuText
{
    Q_DECLARE_TR_FUNCTIONS(satchel::ui::TemplateTextEditor)
};

/// A menu takes an ampersand for the mark of a key.
QString menuText(QString label)
{
    return label.replace(u'&', u"&&"_s);
}

} // namespace

void addTemplateFields(QMenu &menu, const Schema &schema, std::optional<EntityKind> subject,
    const std::function<void(const QString &path)> &insert)
{
    QMenu *ofEntity = nullptr;
    QMenu *ofReference = nullptr;
    QString lastEntity;
    QString lastReference;
    for (const auto &[path, label] : mailTemplateFields(schema, subject)) {
        const QString name = path.section(u'.', 0, 0);
        const Entity *entity = schema.findWithRemoved(name); // the rule's own one may go while its page is open
        if (!entity)
            continue;
        if (std::exchange(lastEntity, name) != name) {
            const bool isWriter = entity->kind == EntityKind::User && subject != EntityKind::User;
            ofEntity = menu.addMenu(themedIcon(iconOf(entity->kind)),
                isWriter ? FieldMenuText::tr("Me, who writes") : menuText(entity->label));
        }
        QMenu *place = ofEntity;
        qsizetype prefix = entity->label.size() + 2; // and ": "
        const Field *reference = path.count(u'.') > 1 ? entity->find(path.section(u'.', 1, 1)) : nullptr;
        if (reference) {
            if (std::exchange(lastReference, reference->name) != reference->name)
                ofReference = ofEntity->addMenu(themedIcon(iconOf(reference->target)), menuText(reference->label));
            place = ofReference;
            prefix += reference->label.size() + 2;
        }
        QObject::connect(place->addAction(menuText(label.mid(prefix))), &QAction::triggered, &menu,
            [insert, path = path] { insert(path); });
    }
}

} // namespace satchel::ui
