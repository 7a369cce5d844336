// The words under a node of the handshake picture, broken so that neighbours stay apart.
#pragma once

class QTextLayout;

namespace repair {

/// How wide a label may be in a column of this width.
[[nodiscard]] double labelWidth(double column);

/// Breaks the words into as few lines as the width allows, all about equally long; returns how many.
int layLabel(QTextLayout& layout, double width);

} // namespace repair
