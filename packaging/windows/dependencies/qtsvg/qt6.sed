# What Qt 6 names otherwise than Qt 5, for the sources of Qt 5's SVG module.
# A part of a text was a text, a position and a length.
s/QStringRef(\([a-zA-Z.]*\)\.string(), [a-zA-Z.]*\.position() + \([0-9]\), 5)/\1.mid(\2, 5)/g
s/QStringRef(\([a-zA-Z.]*\)\.string(), [a-zA-Z.]*\.position(), \([0-9]\))/\1.left(\2)/g
s/QStringRef \([a-zA-Z]*\)(\([a-zA-Z.]*\)\.string(), [a-zA-Z.]*\.position() + \([0-9]\), [^;]*);/QStringRef \1 = \2.mid(\3);/
s/return QStringRef(str\.string(), str\.position() + start, l);/return str.mid(start, l);/
s/str\.string()->constData() + str\.position()/str.constData()/
s/QStringRef(&sym\.text, sym\.start, len)/sym.text.mid(sym.start, len)/
s/QStringRef(&sym\.text, sym\.start, sym\.len)/sym.text.mid(sym.start, sym.len)/
s/QStringRef(&value, 0, value\.length())/value/
s/QStringRef(&key, 0, key\.length())/key/
s/QStringRef ref(&name, 1, name\.length() - 1)/QStringRef ref = name.mid(1)/
s/QStringRef str(&\([a-z]*\))/QStringRef str(\1)/
s/QStringRef(&\([a-z]*\))/QStringRef(\1)/g
s/QXmlStreamStringRef/QString/g
s/QStringRef/SvgString/g
s/QMatrix/QTransform/g
s/\.toAffine()//
s/qmatrix\.h/qtransform.h/
/qplatformdefs\.h/d
s/unicode = 0;/unicode = QChar();/
s/? 0 : uncStr/? QChar() : uncStr/
s/(end) = 0;/(end) = QChar();/
# A font's weight is that of CSS, which SVG has too.
s/SVGToQtWeight(states\.fontWeight)/QFont::Weight(states.fontWeight)/
# A selector of CSS asks with all it knows of an attribute, not with its name alone.
/QString attribute(NodePtr node, const QString &name) const override/ {
  s//QString attributeValue(NodePtr node, const QCss::AttributeSelector \&asked) const override/
  n
  s/{/{ const QString \&name = asked.name;/
}
