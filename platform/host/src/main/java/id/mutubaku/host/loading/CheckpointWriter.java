package id.mutubaku.host.loading;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * A byte code writer that puts checkpoints into a class: before each jump backwards, without which there is no endless loop, and at the beginning of
 * each method, without which there is no endless recursion; and puts {@code Checkpoint}'s methods in the place of those that
 * a plugin may not call.
 */
final class CheckpointWriter {
    private static final String CHECKPOINT = "id/mutubaku/host/checkpoint/Checkpoint";
    private static final String RUNTIME = "java/lang/Runtime";
    /** By the method that is called: the one that is called in its place. All that return nothing are static. */
    private static final Map<String, Handle> INSTEAD = Map.of(
            "java/lang/System.exit(I)V",
            instead("exit", "(I)V"),
            RUNTIME + ".exit(I)V",
            instead("exit", "(Ljava/lang/Runtime;I)V"),
            RUNTIME + ".halt(I)V",
            instead("exit", "(Ljava/lang/Runtime;I)V"),
            RUNTIME + ".addShutdownHook(Ljava/lang/Thread;)V",
            instead("addHook", "(Ljava/lang/Runtime;Ljava/lang/Thread;)V"),
            RUNTIME + ".removeShutdownHook(Ljava/lang/Thread;)Z",
            instead("removeHook", "(Ljava/lang/Runtime;Ljava/lang/Thread;)Z"));

    private CheckpointWriter() {}

    private static Handle instead(String name, String descriptor) {
        return new Handle(Opcodes.H_INVOKESTATIC, CHECKPOINT, name, descriptor, false);
    }

    /**
     * Returns the class with ticks.
     *
     * @throws IllegalArgumentException when the class is of a Java that is newer than we know
     */
    static byte[] written(byte[] classFile) {
        ClassReader reader = new ClassReader(classFile);
        ClassWriter writer = new ClassWriter(reader, 0);
        reader.accept(
                new ClassVisitor(Opcodes.ASM9, writer) {
                    @Override
                    public MethodVisitor visitMethod(
                            int access, String name, String descriptor, String signature, String[] exceptions) {
                        return new Method(super.visitMethod(access, name, descriptor, signature, exceptions));
                    }
                },
                0);
        return writer.toByteArray();
    }

    private static Handle replaced(Handle handle) {
        return INSTEAD.getOrDefault(handle.getOwner() + "." + handle.getName() + handle.getDesc(), handle);
    }

    /** A visitor that puts checkpoints into a method. */
    private static final class Method extends MethodVisitor {
        private final Set<Label> behind = new HashSet<>();

        Method(MethodVisitor writer) {
            super(Opcodes.ASM9, writer);
        }

        private void call(String name, String descriptor) {
            super.visitMethodInsn(Opcodes.INVOKESTATIC, CHECKPOINT, name, descriptor, false);
        }

        @Override
        public void visitCode() {
            super.visitCode();
            call("poll", "()V");
        }

        @Override
        public void visitLabel(Label label) {
            behind.add(label);
            super.visitLabel(label);
        }

        @Override
        public void visitJumpInsn(int opcode, Label label) {
            if (behind.contains(label)) {
                call("poll", "()V");
            }
            super.visitJumpInsn(opcode, label);
        }

        @Override
        public void visitTableSwitchInsn(int least, int most, Label other, Label... labels) {
            pollBefore(other, labels);
            super.visitTableSwitchInsn(least, most, other, labels);
        }

        @Override
        public void visitLookupSwitchInsn(Label other, int[] keys, Label[] labels) {
            pollBefore(other, labels);
            super.visitLookupSwitchInsn(other, keys, labels);
        }

        private void pollBefore(Label other, Label... labels) {
            if (behind.contains(other) || Arrays.stream(labels).anyMatch(behind::contains)) {
                call("poll", "()V");
            }
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean anInterface) {
            Optional<Handle> other = Optional.ofNullable(INSTEAD.get(owner + "." + name + descriptor));
            if (other.isPresent()) {
                call(other.get().getName(), other.get().getDesc());
                return;
            }
            super.visitMethodInsn(opcode, owner, name, descriptor, anInterface);
            if (owner.equals("java/util/concurrent/Executors") && descriptor.endsWith("ExecutorService;")) {
                super.visitInsn(Opcodes.DUP);
                call("retain", "(Ljava/util/concurrent/ExecutorService;)V");
            }
        }

        @Override
        public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
            Object[] replaced = arguments.clone();
            for (int index = 0; index < replaced.length; index++) {
                if (replaced[index] instanceof Handle handle) {
                    replaced[index] = replaced(handle);
                }
            }
            super.visitInvokeDynamicInsn(name, descriptor, bootstrap, replaced);
        }

        @Override
        public void visitIntInsn(int opcode, int operand) {
            if (opcode == Opcodes.NEWARRAY) {
                arrayOf(bytesOf(operand));
            }
            super.visitIntInsn(opcode, operand);
        }

        @Override
        public void visitTypeInsn(int opcode, String type) {
            if (opcode == Opcodes.ANEWARRAY) {
                arrayOf(4);
            }
            super.visitTypeInsn(opcode, type);
        }

        private void arrayOf(int each) {
            super.visitInsn(Opcodes.DUP);
            super.visitIntInsn(Opcodes.BIPUSH, each);
            call("arrayOf", "(II)V");
        }

        @Override
        public void visitMultiANewArrayInsn(String descriptor, int dimensions) {
            if (dimensions > 1) {
                super.visitInsn(Opcodes.DUP2);
                super.visitIntInsn(Opcodes.BIPUSH, bytesOf(Type.getType(descriptor), dimensions));
                call("arrayOf", "(III)V");
            }
            super.visitMultiANewArrayInsn(descriptor, dimensions);
        }

        @Override
        public void visitMaxs(int stack, int locals) {
            super.visitMaxs(stack + 3, locals);
        }

        private static int bytesOf(Type array, int dimensions) {
            if (dimensions < array.getDimensions()) {
                return 4;
            }
            return switch (array.getElementType().getSort()) {
                case Type.BOOLEAN, Type.BYTE -> 1;
                case Type.CHAR, Type.SHORT -> 2;
                case Type.LONG, Type.DOUBLE -> 8;
                default -> 4;
            };
        }

        private static int bytesOf(int arrayType) {
            return switch (arrayType) {
                case Opcodes.T_BOOLEAN, Opcodes.T_BYTE -> 1;
                case Opcodes.T_CHAR, Opcodes.T_SHORT -> 2;
                case Opcodes.T_LONG, Opcodes.T_DOUBLE -> 8;
                default -> 4;
            };
        }
    }
}
